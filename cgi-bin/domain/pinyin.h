#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

// 姓名拼音 as it most likely is, in the way of passports (GB/T 28039): LIN ZHIXIA, OUYANG XIU. A
// proposal: many characters sound otherwise in some names. Nothing for a name that is not all Han,
// and where a character's sound is not known.
std::optional<std::string> likely_pinyin(std::string_view name);

}  // namespace domain
