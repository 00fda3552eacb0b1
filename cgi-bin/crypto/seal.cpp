#include "crypto/seal.h"

#include <sodium.h>

#include "crypto/base64.h"
#include "crypto/octets.h"
#include "crypto/random.h"

namespace crypto {

namespace {

// A sealed text is the nonce, then the cipher text with its tag.
constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;
static_assert(Key::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

}  // namespace

std::string seal(const Key& key, std::string_view plain) {
    std::string sealed = random_bytes(nonce_size);
    sealed.resize(nonce_size + plain.size() + tag_size);
    unsigned char* const nonce = raw(sealed);
    crypto_aead_xchacha20poly1305_ietf_encrypt(nonce + nonce_size, nullptr, raw(plain),
                                               plain.size(), nullptr, 0, nullptr, nonce,
                                               key.data());
    return to_base64url(sealed);
}

std::optional<std::string> open(const Key& key, std::string_view text) {
    const auto sealed = from_base64url(text);
    if (!sealed || sealed->size() < nonce_size + tag_size) return std::nullopt;
    const unsigned char* const nonce = raw(std::string_view(*sealed));
    std::string plain(sealed->size() - nonce_size - tag_size, '\0');
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(raw(plain), nullptr, nullptr, nonce + nonce_size,
                                                   sealed->size() - nonce_size, nullptr, 0, nonce,
                                                   key.data()) != 0)
        return std::nullopt;
    return plain;
}

}  // namespace crypto
