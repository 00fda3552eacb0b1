#include "crypto/mac.h"

#include <sodium.h>

#include "crypto/base64.h"
#include "crypto/octets.h"

namespace crypto {

static_assert(Key::size == crypto_auth_KEYBYTES);

std::string mac(const Key& key, std::string_view message) {
    std::string stamp(crypto_auth_BYTES, '\0');
    crypto_auth(raw(stamp), raw(message), message.size(), key.data());
    return to_base64url(stamp);
}

bool same_stamp(std::string_view one, std::string_view other) {
    return one.size() == other.size() && sodium_memcmp(one.data(), other.data(), one.size()) == 0;
}

bool check_mac(const Key& key, std::string_view message, std::string_view stamp) {
    return same_stamp(mac(key, message), stamp);
}

}  // namespace crypto
