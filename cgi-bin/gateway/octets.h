// Texts of octets as the gateways write them: base64, hexadecimal, percent signs.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace gateway {

std::string to_base64(std::string_view octets);  // RFC 4648 4, with padding, in one line
std::optional<std::string> from_base64(std::string_view text);  // of that form only

std::string to_hex(std::string_view octets);  // small letters

// A form's fields by name (application/x-www-form-urlencoded, UTF-8).
using Fields = std::map<std::string, std::string>;
std::string to_form(const Fields&);
// Nothing where a name comes twice or an escape is broken: signed text has neither.
std::optional<Fields> from_form(std::string_view text);

}  // namespace gateway
