#include "crypto/token.h"

#include "crypto/base64.h"
#include "crypto/random.h"

namespace crypto {

Token make_token() {
    std::string text = to_base64url(random_bytes(32));
    const Digest hash = token_hash(text);
    return {std::move(text), hash};
}

Digest token_hash(std::string_view text) { return sha256(text); }

}  // namespace crypto
