#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "store/database.h"
#include "store/passport.h"
#include "web/visit.h"

// The mails about a passport (templates/mail/), each counted against the three an hour that one
// address is sent; false: it has had them, and nothing was done.
namespace web {

// ASVS 6.5.5 wants links by mail to live ten minutes at most. This one alone opens nothing: it asks
// for the password chosen at registering; and mail of school servers is often held back for hours
// (greylisting, a spam folder that is read in the evening). Hence a day.
inline constexpr std::chrono::hours activation_lives{24};
inline constexpr std::chrono::minutes recovery_lives{10};

// With a new link, once for each address that the site is reached by.
bool mail_activation(const Visit& visit, store::Write& db, const store::Passport& passport);
bool mail_recovery(const Visit& visit, store::Write& db, const store::Passport& passport);

// `code`: for who cannot see the CAPTCHA.
bool mail_code(const Visit& visit, store::Write& db, const store::Passport& passport,
               const std::string& code);

// A mail without a secret: its template's stem says which.
bool mail_word(const Visit& visit, store::Write& db, const store::Passport& passport,
               std::string_view stem);

// Staff have changed the address: told at the old one and at the new one, whatever else was sent
// there.
void mail_moved(const Visit& visit, store::Write& db, const std::string& from,
                const std::string& to);

// Notes in the audit what was done with a passport, or tried: keys only.
void note(const Visit& visit, store::Write& db, const char* action,
          std::optional<domain::Id<domain::Passport>> passport, const char* detail = "");

}  // namespace web
