#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "domain/id.h"
#include "store/database.h"
#include "store/passport.h"

// Links that go to a passport's owner by mail. Hashes are the 32 octets of crypto::Token.
namespace store {

enum class LinkPurpose { activate, recover };

struct PassportLink {
    enum class State { good, used, expired };
    State state;
    Passport passport;
};

void add_link(Write& db, const std::string& hash, domain::Id<domain::Passport> passport,
              LinkPurpose purpose, std::chrono::seconds lives);

// Nothing for a link that was never sent, or for another purpose.
std::optional<PassportLink> link(Read& db, const std::string& hash, LinkPurpose purpose);

// Uses it up, and with it every other link of the same passport and purpose. Of two at once one
// gets true; false also where it has expired.
bool use_link(Write& db, const std::string& hash);

}  // namespace store
