#include "domain/text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace domain {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

template <std::size_t n>
bool within(const std::array<Range, n>& ranges, char32_t c) {
    return std::any_of(ranges.begin(), ranges.end(),
                       [c](const Range& range) { return c >= range.first && c <= range.last; });
}

// Unicode's White_Space, U+200B and U+FEFF.
constexpr std::array<Range, 11> spaces = {{{0x9, 0xD},
                                           {0x20, 0x20},
                                           {0x85, 0x85},
                                           {0xA0, 0xA0},
                                           {0x1680, 0x1680},
                                           {0x2000, 0x200B},
                                           {0x2028, 0x2029},
                                           {0x202F, 0x202F},
                                           {0x205F, 0x205F},
                                           {0x3000, 0x3000},
                                           {0xFEFF, 0xFEFF}}};

// Cc and Cf as far as they are met, the private use areas (nobody else's font shows them) and the
// non-characters at the end of the first plane.
constexpr std::array<Range, 14> invisibles = {{{0x0, 0x1F},
                                               {0x7F, 0x9F},
                                               {0xAD, 0xAD},
                                               {0x61C, 0x61C},
                                               {0x180E, 0x180E},
                                               {0x200B, 0x200F},
                                               {0x2028, 0x202E},
                                               {0x2060, 0x206F},
                                               {0xE000, 0xF8FF},
                                               {0xFE00, 0xFE0F},
                                               {0xFEFF, 0xFEFF},
                                               {0xFFF0, 0xFFFF},
                                               {0xE0000, 0xE0FFF},
                                               {0xF0000, 0x10FFFF}}};

char ascii_shift(char c, char first, char last, int by) {
    return c >= first && c <= last ? static_cast<char>(c + by) : c;
}

}  // namespace

bool is_space(char32_t c) { return within(spaces, c); }

bool is_invisible(char32_t c) { return within(invisibles, c); }

std::string trim(std::string_view text) {
    const std::u32string all = code_points(text);
    const auto first = std::find_if_not(all.begin(), all.end(), is_space);
    const auto last = std::find_if_not(all.rbegin(), std::make_reverse_iterator(first), is_space);
    return utf8(std::u32string(first, last.base()));
}

std::string collapse(std::string_view text) {
    std::u32string out;
    bool gap = false;
    for (const char32_t c : code_points(text)) {
        if (!is_space(c)) {
            if (gap && !out.empty()) out.push_back(U' ');
            out.push_back(c);
        }
        gap = is_space(c);
    }
    return utf8(out);
}

std::string without_space(std::string_view text) {
    std::u32string all = code_points(text);
    std::erase_if(all, is_space);
    return utf8(all);
}

std::string half_width(std::string_view text) {
    std::u32string all = code_points(text);
    for (char32_t& c : all) {
        if (c >= 0xFF01 && c <= 0xFF5E) c -= 0xFEE0;
        if (c == 0x3000) c = U' ';
    }
    return utf8(all);
}

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = ascii_shift(c, 'A', 'Z', 'a' - 'A');
    return out;
}

std::string upper(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = ascii_shift(c, 'a', 'z', 'A' - 'a');
    return out;
}

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Parsed<std::string> typed_line(std::string_view typed, std::size_t longest) {
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    std::string line = collapse(typed);
    if (line.empty()) return FaultCode::required;
    const std::u32string all = code_points(line);
    const auto bad = std::find_if(all.begin(), all.end(), is_invisible);
    if (bad != all.end()) return Fault{FaultCode::bad_characters, bad - all.begin() + 1};
    if (all.size() > longest)
        return Fault{FaultCode::too_long, static_cast<std::int64_t>(all.size()),
                     static_cast<std::int64_t>(longest)};
    return line;
}

Parsed<std::string> typed_text(std::string_view typed, std::size_t longest) {
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    const std::string text = trim(typed);
    if (text.empty()) return FaultCode::required;
    if (text.size() > longest)
        return Fault{FaultCode::too_long, static_cast<std::int64_t>(text.size()),
                     static_cast<std::int64_t>(longest)};
    return text;
}

Parsed<std::string> typed_key(std::string_view typed) {
    if (!valid_utf8(typed)) return FaultCode::bad_bytes;
    std::string key = without_space(half_width(typed));
    if (key.empty()) return FaultCode::required;
    return key;
}

}  // namespace domain
