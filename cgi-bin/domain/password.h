// A password that somebody chooses; what is typed to sign in is not parsed at all.
#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "domain/fault.h"

namespace domain {

// Whose password it is to be; texts as typed, since they may be wrong at the same time.
struct PasswordOwner {
    std::string_view email;
    std::string_view mobile;
};

// At least eight characters, of them a letter, a digit and one of !@#$%^&*_- (RULES.md); any other
// characters too, at most 128 in all; none of the commonest; not its owner's mail name or mobile.
class NewPassword {
  public:
    // The password, or all that is wrong with it: required, or bad_bytes, or any of too_short,
    // too_long, password_letter, password_digit, password_symbol, password_common,
    // password_account. Nothing is trimmed.
    static std::variant<NewPassword, std::vector<Fault>> parse(std::string_view typed,
                                                               const PasswordOwner&);

    const std::string& text() const { return text_; }

  private:
    explicit NewPassword(std::string_view text) : text_(text) {}

    std::string text_;
};

// One of those that are guessed first: a common word, a keyboard row or a single letter with a
// common run of digits and a few symbols or a run of them, in any order and with a@ o0 s$ i1 e3
// swapped. Of UTF-8.
bool common_password(std::string_view);

}  // namespace domain
