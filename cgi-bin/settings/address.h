#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace settings {

// The parts of an address such as https://[::1]:8443/NCRE_EMS/ that a setting may hold.
struct Address {
    std::string scheme;  // lower case
    std::string host;    // lower case; an IPv6 address without its brackets
    int port = 0;        // 0: none given
    std::string path;    // from the first slash on; may be empty

    // Whether only this machine can reach it: localhost, 127.0.0.0/8 or ::1, spelled out. No name
    // is looked up: what a name means can change after the check.
    bool loopback() const;
};

// Nothing if `text` is no address of that form. A user name, query, fragment, white space or any
// character that an address must not have is refused.
std::optional<Address> parse_address(std::string_view text);

// Whether `text` holds only ASCII letters, digits and `others`.
bool made_of(std::string_view text, std::string_view others);

}  // namespace settings
