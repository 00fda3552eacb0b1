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

bool check_mac(const Key& key, std::string_view message, std::string_view stamp) {
    const auto octets = from_base64url(stamp);
    return octets && octets->size() == crypto_auth_BYTES &&
           crypto_auth_verify(raw(std::string_view(*octets)), raw(message), message.size(),
                              key.data()) == 0;
}

}  // namespace crypto
