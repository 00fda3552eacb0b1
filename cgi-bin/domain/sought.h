// What staff type, or a scanner types for them, to find somebody's registration.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace domain {

// 77-110108-000427, which the form sheet's QR code holds.
struct RegistrationNumber {
    int sitting;
    std::string site;  // six digits
    int serial;

    bool operator==(const RegistrationNumber&) const = default;
};

// Nothing where the text, which is UTF-8, is none. Takes full-width digits, spaces, any kind of
// dash, and no dash at all: scanners type as the keyboard is set.
std::optional<RegistrationNumber> registration_number(std::string_view typed);

// All that a text can be; what it cannot be is empty. A number may be several things at once.
struct Sought {
    std::string text;  // tidied, for showing it again; empty: nothing was typed
    std::string name;  // the beginning of a name
    std::string document;
    std::string phone;
    std::string order;          // an order's number: 12-1
    std::optional<int> serial;  // 流水号
    std::optional<RegistrationNumber> registration;
};

// Of any text that is UTF-8.
Sought sought(std::string_view typed);

}  // namespace domain
