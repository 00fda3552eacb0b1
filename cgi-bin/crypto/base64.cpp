#include "crypto/base64.h"

#include <sodium.h>

#include "crypto/octets.h"

namespace crypto {

namespace {

std::string encode(std::string_view octets, int variant) {
    // libsodium writes a closing NUL; it is counted in and cut off again.
    std::string text(sodium_base64_encoded_len(octets.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), raw(octets), octets.size(), variant);
    text.pop_back();
    return text;
}

}  // namespace

std::string to_base64url(std::string_view octets) {
    return encode(octets, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
}

std::string to_base64(std::string_view octets) {
    return encode(octets, sodium_base64_VARIANT_ORIGINAL);
}

std::optional<std::string> from_base64url(std::string_view text) {
    std::string octets(text.size() / 4 * 3 + 3, '\0');
    std::size_t length = 0;
    const char* end = nullptr;
    const int failed =
        sodium_base642bin(raw(octets), octets.size(), text.data(), text.size(), nullptr, &length,
                          &end, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (failed != 0 || end != text.data() + text.size()) return std::nullopt;
    octets.resize(length);
    return octets;
}

std::string to_hex(std::string_view octets) {
    std::string text(octets.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), raw(octets), octets.size());
    text.pop_back();
    return text;
}

}  // namespace crypto
