// What else of cryptography the gateways ask for.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace gateway {

// AES-256-GCM as WeChat Pay seals the resource of a notify: the tag is the last 16 octets.
// Nothing where key or nonce have not 32 and 12 octets, or anything was changed.
std::optional<std::string> open_sealed(std::string_view key, std::string_view nonce,
                                       std::string_view data, std::string_view sealed);

std::string sha1_hex(std::string_view octets);  // of a bill, against broken downloads

// 32 hexadecimal digits that nobody can guess.
std::string random_nonce();

}  // namespace gateway
