#include <cstdint>

#include "mail/encoding.h"

namespace mail {

namespace {

// The length of the character at the front of `text`, or 0 if it is not valid UTF-8.
std::size_t character(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length) return 0;
    std::uint32_t code = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80) return 0;
        code = code << 6 | (byte(i) & 0x3fU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    const bool control = code < 0xa0;
    return overlong || surrogate || control || code > 0x10ffff ? 0 : length;
}

bool valid(std::string_view text, std::string_view allowed_controls) {
    while (!text.empty()) {
        const char c = text[0];
        const bool control = static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        if (control && allowed_controls.find(c) == std::string_view::npos) return false;
        const std::size_t length = character(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

}  // namespace

bool is_line(std::string_view text) { return valid(text, ""); }
bool is_text(std::string_view text) { return valid(text, "\r\n\t"); }

}  // namespace mail
