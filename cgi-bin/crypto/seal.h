#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "crypto/key.h"

namespace crypto {

// Hides `plain` in text that may travel through a browser (the CAPTCHA's answer in its form):
// XChaCha20-Poly1305 with a random nonce, base64url. Sealing twice gives two texts. The length of
// `plain` can be seen, its content not. When it expires and that it is used once is for the sealed
// content and the store to say.
std::string seal(const Key& key, std::string_view plain);

// What was sealed, or nothing if `text` was touched, cut, or sealed with another key.
std::optional<std::string> open(const Key& key, std::string_view text);

}  // namespace crypto
