#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace crypto {

// base64url without padding (RFC 4648 section 5): fits a URL, a cookie and a form field as it is.
std::string to_base64url(std::string_view octets);

// The octets, or nothing if `text` is not exactly what to_base64url() writes: other letters,
// padding, white space and loose trailing bits are refused, so one value has one spelling.
std::optional<std::string> from_base64url(std::string_view text);

// base64 with padding (RFC 4648 section 4), as a data: URL has it.
std::string to_base64(std::string_view octets);

// Lower-case hexadecimal, two digits an octet.
std::string to_hex(std::string_view octets);

}  // namespace crypto
