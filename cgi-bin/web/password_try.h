#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "domain/fault.h"
#include "store/codec.h"
#include "web/visit.h"

namespace web {

// What became of a password that somebody typed to be known by.
struct PasswordTry {
    bool right;
    domain::Fault fault;  // locked with the seconds left, or account_or_password
    const char* why;      // the same, for the audit
};

// Judges the password typed in `field` against `hash`; nothing for an account that does not exist,
// which takes as long and is counted and locked as one that does. The keys are those of
// web/throttle.h. A right one forgives the wrong ones before it.
PasswordTry try_password(const Visit& visit, store::Write& db, const store::Bytes& account,
                         const store::Bytes& client, const std::optional<std::string>& hash,
                         std::string_view field = "password");

}  // namespace web
