// What a visitor types as 账号: the e-mail address or the mobile number of a passport.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/email.h"
#include "domain/phone.h"

namespace domain {

// Also holds what can be nobody's account, since that must be answered and throttled as a wrong
// password is: nobody may learn which accounts there are.
class Account {
  public:
    // Faults: bad_bytes, required, too_long.
    static Parsed<Account> parse(std::string_view typed);

    // At most one of the two.
    const std::optional<Email>& email() const { return email_; }
    const std::optional<Mobile>& mobile() const { return mobile_; }

    // The same for all ways to type one account.
    const std::string& key() const { return key_; }

  private:
    Account(std::optional<Email> email, std::optional<Mobile> mobile, std::string key)
        : email_(std::move(email)), mobile_(std::move(mobile)), key_(std::move(key)) {}

    std::optional<Email> email_;
    std::optional<Mobile> mobile_;
    std::string key_;
};

}  // namespace domain
