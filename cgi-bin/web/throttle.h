#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/id.h"
#include "store/codec.h"
#include "web/visit.h"

// For whom wrong passwords are counted (store/login_failure.h). The keys are stamps with a secret
// of ours: whoever reads the table learns neither accounts nor addresses.
namespace web {

// By what was typed, so that an account which does not exist is counted as one that does; the two
// names of one passport count apart, since counting them together would tell that it exists.
store::Bytes account_key(const Visit& visit, std::string_view account);

// The browser, where this passport has signed in with it before; else the address it comes from,
// which a whole dormitory may share. So classmates who try wrong passwords lock out themselves,
// never the owner at the owner's own devices.
store::Bytes client_key(const Visit& visit, std::optional<domain::Id<domain::Passport>> passport);

// The Set-Cookie that makes this browser known for the passport.
std::string remember_device(const Visit& visit, domain::Id<domain::Passport> passport);

}  // namespace web
