#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "store/codec.h"
#include "store/database.h"

// The code by mail, for those who cannot see the CAPTCHA. At most one per account, known only by
// its stamp; there is one for accounts that do not exist, too.
namespace store {

inline constexpr std::chrono::minutes mail_code_lives{10};

// Takes the place of an earlier one.
void put_mail_code(Write& db, const Bytes& account, const std::string& stamp);

// The stamp to compare with, and counts the try: a code can be tried five times. Nothing where
// there is none, or no more.
std::optional<std::string> try_mail_code(Write& db, const Bytes& account);

// It has served: signing in uses it up.
void spend_mail_code(Write& db, const Bytes& account);

}  // namespace store
