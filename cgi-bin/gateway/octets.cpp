#include "gateway/octets.h"

#include <openssl/evp.h>

namespace gateway {
namespace {

constexpr std::string_view digits = "0123456789ABCDEF";

// What RFC 3986 2.3 never escapes.
bool is_plain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '~';
}

void escape(std::string_view text, std::string& to) {
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (is_plain(c))
            to += c;
        else
            (to += '%') += {digits[octet >> 4], digits[octet & 15]};
    }
}

int digit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> unescape(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size()) return {};
        const int high = digit(text[i + 1]), low = digit(text[i + 2]);
        if (high < 0 || low < 0) return {};
        plain += static_cast<char>(high * 16 + low);
        i += 2;
    }
    return plain;
}

}  // namespace

std::string to_base64(std::string_view octets) {
    std::string text((octets.size() + 2) / 3 * 4 + 1, '\0');  // and OpenSSL's own NUL
    const int length = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                       reinterpret_cast<const unsigned char*>(octets.data()),
                                       static_cast<int>(octets.size()));
    text.resize(static_cast<std::size_t>(length));
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string octets(text.size(), '\0');
    const int length = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(octets.data()),
                                       reinterpret_cast<const unsigned char*>(text.data()),
                                       static_cast<int>(text.size()));
    if (length <= 0) return {};
    // OpenSSL counts the padding as octets of zero.
    const std::size_t padding = text.size() - (text.find_last_not_of('=') + 1);
    if (padding > 2) return {};
    octets.resize(static_cast<std::size_t>(length) - padding);
    // OpenSSL forgives blanks and stray bits; one text for one value leaves no room to play.
    if (to_base64(octets) != text) return {};
    return octets;
}

std::string to_hex(std::string_view octets) {
    std::string text;
    for (const char c : octets)
        text += {"0123456789abcdef"[static_cast<unsigned char>(c) >> 4],
                 "0123456789abcdef"[static_cast<unsigned char>(c) & 15]};
    return text;
}

std::string to_form(const Fields& fields) {
    std::string text;
    for (const auto& [name, value] : fields) {
        if (!text.empty()) text += '&';
        escape(name, text);
        text += '=';
        escape(value, text);
    }
    return text;
}

std::optional<Fields> from_form(std::string_view text) {
    Fields fields;
    while (!text.empty()) {
        const std::string_view pair = text.substr(0, text.find('&'));
        text.remove_prefix(std::min(text.size(), pair.size() + 1));
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = unescape(pair.substr(0, equals));
        const auto value = unescape(equals == pair.size() ? "" : pair.substr(equals + 1));
        if (!name || !value || !fields.emplace(*name, *value).second) return {};
    }
    return fields;
}

}  // namespace gateway
