#pragma once

#include <string>
#include <string_view>

#include "crypto/key.h"

namespace crypto {

// A stamp under a message that everybody may read (CSRF tokens): HMAC-SHA-512-256, as 43 characters
// of base64url. Where a message has parts, join them so that no other parts give the same text.
std::string mac(const Key& key, std::string_view message);

// Whether two stamps are one. Takes the same time wherever they differ.
bool same_stamp(std::string_view one, std::string_view other);

// Whether `stamp` is mac(key, message), likewise.
bool check_mac(const Key& key, std::string_view message, std::string_view stamp);

}  // namespace crypto
