// Typed text and the tidying that every field gets.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "domain/fault.h"
#include "domain/utf8.h"

namespace domain {

// White space of all scripts (the full-width space U+3000 and no-break spaces too), and the two
// invisible characters that come with pasted text, U+200B and U+FEFF.
bool is_space(char32_t);

// A control, a bidi mark or another character that cannot be seen: no typed line needs one.
bool is_invisible(char32_t);

// Without the space at both ends.
std::string trim(std::string_view utf8);

// Trimmed, and each inner run of space made one U+0020.
std::string collapse(std::string_view utf8);

// Without any space: for numbers, which people group.
std::string without_space(std::string_view utf8);

// Full-width ASCII (U+FF01 to U+FF5E, U+3000), as Chinese keyboards type it, made ASCII.
std::string half_width(std::string_view utf8);

// ASCII letters only; other bytes stay.
std::string lower(std::string_view text);
std::string upper(std::string_view text);

constexpr bool is_digit(char32_t c) { return c >= '0' && c <= '9'; }
constexpr bool is_ascii_letter(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool all_digits(std::string_view text);

// One typed line, collapsed. Faults: bad_bytes, required, bad_characters, too_long (over
// `longest` code points).
Parsed<std::string> typed_line(std::string_view typed, std::size_t longest);

// A text of several lines, trimmed. Faults: bad_bytes, required, too_long (over `longest` bytes).
Parsed<std::string> typed_text(std::string_view typed, std::size_t longest);

// What was typed as a number or an address: half-width and without space. Faults: bad_bytes,
// required.
Parsed<std::string> typed_key(std::string_view typed);

}  // namespace domain
