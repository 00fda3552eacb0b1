#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace crypto {

// The 32 octets of a SHA-256. Goes to the store as it is (bytea), or as octets() where a
// std::string_view is wanted.
using Digest = std::array<std::byte, 32>;

inline std::string_view octets(const Digest& digest) {
    return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

// SHA-256 of `bytes` (FIPS 180-4): for ETags, for what an audit line fixes, and for tokens that are
// random themselves. Never for passwords.
Digest sha256(std::string_view bytes);

// The same as 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace crypto
