// UTF-8 by code points, strictly: what every text that comes in must be.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

// Takes the first code point off `rest`. Nothing where `rest` is empty or does not start with
// strict UTF-8 (RFC 3629: no surrogate, no overlong form, nothing above U+10FFFF) or starts with
// NUL, which C libraries and PostgreSQL take for an end.
std::optional<char32_t> take_code_point(std::string_view& rest);

bool valid_utf8(std::string_view bytes);

// The code points of a text; throws std::invalid_argument unless valid_utf8().
std::u32string code_points(std::string_view utf8);

// Back again. The code points must be of code_points() or of our own.
std::string utf8(std::u32string_view code_points);

// Code points in a text, which is what people count; throws as code_points() does.
std::size_t length(std::string_view utf8);

}  // namespace domain
