#pragma once

#include <string>
#include <string_view>

namespace web {

// The unreserved characters of RFC 3986, section 2.3.
inline constexpr std::string_view unreserved =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

// As a query carries it: all but the unreserved characters as %XX.
inline std::string percent(std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        if (unreserved.find(c) != std::string_view::npos) {
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
