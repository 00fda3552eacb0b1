#pragma once

#include <string>

#include "domain/email.h"
#include "domain/id.h"
#include "store/database.h"

// What staff change of a passport for its owner. Only programs of the family `passport` may.
namespace store {

// Another address, and every link that was sent to the old one is void. False, and nothing changed,
// where an activated passport holds the address.
bool change_mail(Write& db, domain::Id<domain::Passport> passport, const domain::Email& email);

// Nobody signs in with it any more, and every link is void; who is signed in is put out by
// store::end_sessions. False where it was disabled already.
bool disable_passport(Write& db, domain::Id<domain::Passport> passport);
// False where it was not disabled.
bool enable_passport(Write& db, domain::Id<domain::Passport> passport);

// `document`: the kind that was seen, empty for none; `words`: why, at most 200 characters.
void note_passport(Write& db, domain::Id<domain::Passport> passport,
                   domain::Id<domain::Staff> staff, const std::string& action,
                   const std::string& document, const std::string& words);

}  // namespace store
