#include "crypto/digest.h"

#include <sodium.h>

#include "crypto/base64.h"
#include "crypto/octets.h"

namespace crypto {

static_assert(std::tuple_size_v<Digest> == crypto_hash_sha256_BYTES);

Digest sha256(std::string_view bytes) {
    Digest digest{};
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()), raw(bytes), bytes.size());
    return digest;
}

std::string sha256_hex(std::string_view bytes) { return to_hex(octets(sha256(bytes))); }

}  // namespace crypto
