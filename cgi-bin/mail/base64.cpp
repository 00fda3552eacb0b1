#include <algorithm>
#include <cstdint>

#include "mail/encoding.h"

namespace mail {

std::string base64(std::string_view octets) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < octets.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, octets.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? static_cast<unsigned char>(octets[at + i]) : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? digits[group >> (18 - 6 * i) & 63] : '=';
    }
    return text;
}

std::string base64_body(std::string_view text) {
    std::string canonical;
    for (const char c : text) {
        if (c == '\r') continue;
        if (c == '\n') canonical += '\r';
        canonical += c;
    }
    const std::string line = base64(canonical);
    std::string lines;
    for (std::size_t at = 0; at < line.size(); at += 76) lines += line.substr(at, 76) + "\r\n";
    return lines;
}

}  // namespace mail
