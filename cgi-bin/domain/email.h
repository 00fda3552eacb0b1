// An e-mail address that a mail server can be asked to deliver to.
#pragma once

#include <compare>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// The part of RFC 5321 that is in use: a dot-string and a host name of at least two labels, ASCII,
// at most 64 before the @ and 254 in all. No quoted local part, no address literal, and so nothing
// that could end a mail header's line.
class Email {
  public:
    // Full-width characters and the Chinese full stop are taken for the ASCII ones that were meant.
    // Faults: bad_bytes, required, too_long, email_form, email_local, email_domain.
    static Parsed<Email> parse(std::string_view typed);

    // As typed, the domain in lower case.
    const std::string& text() const { return text_; }

    // What must be unique. All lower case: no provider that candidates use
    // keeps two mailboxes apart by case.
    std::string key() const;

    std::string_view local_part() const;

    auto operator<=>(const Email&) const = default;

  private:
    explicit Email(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace domain
