#include "domain/national.h"

#include <algorithm>
#include <array>

namespace domain {
namespace {

constexpr std::size_t longest_name = 32;
constexpr std::size_t longest_address = 128;
constexpr std::array required = {"id_type", "id_number", "name",      "sex",     "birth",
                                 "ethnic",  "career",    "education", "training"};

std::string_view text_of(const TypedFields& person, std::string_view field) {
    const auto found = person.find(field);
    return found == person.end() ? std::string_view{} : found->second;
}

}  // namespace

std::string national_id_type(std::string_view code) {
    if (code == "6") return "1";
    if (code == "7") return "5";
    return std::string(code);
}

// By the first octet of each character in UTF-8.
std::size_t national_length(std::string_view text) {
    std::size_t length = 0;
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < 0x80)
            length += 1;
        else if (octet >= 0xF0)
            length += 4;
        else if (octet >= 0xC0)
            length += 2;
    }
    return length;
}

std::string_view name(NationalFinding finding) {
    constexpr std::array<std::string_view, national_findings_count> names = {
        "photo_missing", "field_missing", "name_long", "address_long", "id_type_mapped"};
    return names.at(static_cast<std::size_t>(finding));
}

std::vector<NationalFinding> national_findings(const TypedFields& person, bool portrait) {
    std::vector<NationalFinding> found;
    const auto type = text_of(person, "id_type");
    if (!portrait) found.push_back(NationalFinding::photo_missing);
    if (std::any_of(required.begin(), required.end(),
                    [&](auto* field) { return text_of(person, field).empty(); }))
        found.push_back(NationalFinding::field_missing);
    if (national_length(text_of(person, "name")) > longest_name)
        found.push_back(NationalFinding::name_long);
    if (national_length(text_of(person, "address")) > longest_address)
        found.push_back(NationalFinding::address_long);
    if (national_id_type(type) != type) found.push_back(NationalFinding::id_type_mapped);
    return found;
}

}  // namespace domain
