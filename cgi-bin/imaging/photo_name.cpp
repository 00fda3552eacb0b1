#include "imaging/photo_name.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace imaging {

using namespace std::string_view_literals;

namespace {

constexpr std::uint32_t not_a_character = 0xFFFFFFFF;

// Takes one UTF-8 character off the front of `text`, which is not empty.
std::uint32_t take_character(std::string_view& text) {
    const auto first = static_cast<std::uint8_t>(text.front());
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    if (size == 0 || size > text.size()) return not_a_character;
    std::uint32_t character = size == 1 ? first : first & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        if ((byte & 0xC0) != 0x80) return not_a_character;
        character = character << 6 | (byte & 0x3FU);
    }
    text.remove_prefix(size);
    constexpr std::array<std::uint32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return character < least.at(size) || character > 0x10FFFF || surrogate ? not_a_character
                                                                           : character;
}

// Unicode's Bidi_Control characters.
bool turns_direction(std::uint32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

NameFault character_fault(std::string_view text) {
    while (!text.empty()) {
        const std::uint32_t c = take_character(text);
        if (c == not_a_character) return NameFault::text;
        if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return NameFault::control;
        if (turns_direction(c)) return NameFault::direction;
    }
    return NameFault::none;
}

bool ends_with(std::string_view text, std::string_view lower_ending) {
    return text.size() > lower_ending.size() &&
           std::equal(lower_ending.rbegin(), lower_ending.rend(), text.rbegin(),
                      [](char want, char c) { return c == want || (c >= 'A' && c + 32 == want); });
}

// Whether a part between slashes is "..".
bool climbs(std::string_view path) {
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find_first_of("/\\", at), path.size());
        if (path.substr(at, end - at) == "..") return true;
        at = end + 1;
    }
    return false;
}

}  // namespace

NameFault photo_name_fault(std::string_view file_name) {
    if (const auto fault = character_fault(file_name); fault != NameFault::none) return fault;
    if (climbs(file_name)) return NameFault::path;
    const auto last = file_name.substr(file_name.find_last_of("/\\") + 1);  // npos + 1 is 0
    if (last.empty()) return NameFault::empty;
    if (last.size() > 255) return NameFault::length;
    return ends_with(last, ".jpg") || ends_with(last, ".jpeg") ? NameFault::none
                                                               : NameFault::ending;
}

std::string_view name(NameFault fault) {
    constexpr std::array names{"none"sv,    "empty"sv,     "ending"sv, "path"sv,
                               "control"sv, "direction"sv, "text"sv,   "length"sv};
    static_assert(names.size() == static_cast<std::size_t>(NameFault::length) + 1);
    return names.at(static_cast<std::size_t>(fault));
}

}  // namespace imaging
