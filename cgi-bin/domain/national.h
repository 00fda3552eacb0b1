// What the national centre's candidate file (考生登记信息, RULES.md) asks of a candidate.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "domain/field_reader.h"

namespace domain {

// The national code of a kind of document. The newer documents have none that we could find: a
// 港澳台居民居住证 has a number of the resident's card (GB 11643) and goes as that (1), a
// 外国人永久居留身份证 goes as a passport (5). Unknown codes as they are.
std::string national_id_type(std::string_view code);

// How long a text is in the national system, which counts a 汉字 as two and a rare one, that only
// GB 18030 has, as four.
std::size_t national_length(std::string_view text);

// What somebody should look at before the file goes out.
enum class NationalFinding {
    photo_missing,   // no photo: the registration is void
    field_missing,   // a field that is required
    name_long,       // above 16 汉字, which are 32 letters
    address_long,    // above 64 汉字
    id_type_mapped,  // a local kind of document went out as a national one
};
inline constexpr std::size_t national_findings_count = 5;

std::string_view name(NationalFinding finding);

// By the field names of the form, and whether there is a photo.
std::vector<NationalFinding> national_findings(const TypedFields& person, bool portrait);

}  // namespace domain
