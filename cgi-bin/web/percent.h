#pragma once

#include <string>
#include <string_view>

namespace web {

// As a query carries it: all but the unreserved characters of RFC 3986 as %XX.
inline std::string percent(std::string_view text) {
    constexpr std::string_view plain =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (plain.find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        const auto octet = static_cast<unsigned char>(c);
        out += '%';
        out += hex[octet >> 4U];
        out += hex[octet & 15U];
    }
    return out;
}

}  // namespace web
