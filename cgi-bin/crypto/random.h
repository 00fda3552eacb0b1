#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace crypto {

// `count` octets from the kernel's generator; nobody can foretell them.
std::string random_bytes(std::size_t count);

// A code of `length` characters that a person reads and types (CAPTCHA, code by mail). Every
// character of `alphabet` is equally likely: no remainder is taken, so there is no bias.
// Throws std::invalid_argument for an alphabet of fewer than two characters.
std::string random_code(std::string_view alphabet, std::size_t length);

}  // namespace crypto
