// Numbers from and to their decimal digits, where the count of digits is fixed.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace domain {

// The value of at most nine ASCII digits; the caller has looked that they are digits.
constexpr int number(std::string_view digits) {
    int value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    return value;
}

// At least `width` digits, with leading zeros. `value` is not negative.
inline std::string padded(long long value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

}  // namespace domain
