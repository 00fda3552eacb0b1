// Numbers that staff type into a setting.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// A whole number from `least` to `most`. Faults: bad_bytes, required, number_form, number_low,
// number_high.
Parsed<int> parse_whole(std::string_view typed, int least, int most);

// A number with at most four decimals, from `least` to `most`. Faults: the same, and decimal_form.
Parsed<double> parse_decimal(std::string_view typed, double least, double most);

// At most four decimals, without needless noughts: "1.3333", "60".
std::string decimal_text(double value);

}  // namespace domain
