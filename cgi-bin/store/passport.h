#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/account.h"
#include "domain/id.h"
#include "store/database.h"

// The passport and its password. Only programs of the family `passport` may ask these questions:
// no other database role can read a password hash.
namespace store {

struct Passport {
    domain::Id<domain::Passport> id;
    std::string email;
    std::string mobile;
    bool activated;
    bool disabled;
    std::string password_hash;
};

// Whose account that is. One that is not activated reserves nothing, so there may be several: then
// the newest. Nothing where nobody's.
std::optional<Passport> passport_of(Read& db, const domain::Account& account);

// The activated passports that hold the address or the mobile: none, one, or two.
std::vector<Passport> holders(Read& db, const domain::Email& email, const domain::Mobile& mobile);

// A passport that is not activated yet.
Passport make_passport(Write& db, const domain::Email& email, const domain::Mobile& mobile,
                       const std::string& password_hash);

enum class Activation { done, email_taken, mobile_taken };

// The first to be activated gets the address and the mobile; for the others it says which of the
// two is taken, and nothing is changed.
Activation activate(Write& db, domain::Id<domain::Passport> passport);

// The password was changed by its owner.
void set_password(Write& db, domain::Id<domain::Passport> passport,
                  const std::string& password_hash);

// The same password, hashed anew with today's parameters.
void rehash_password(Write& db, domain::Id<domain::Passport> passport,
                     const std::string& password_hash);

}  // namespace store
