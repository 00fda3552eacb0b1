#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "store/candidate.h"
#include "store/database.h"

// How staff sign in. Only the sign-in page's role may read the password hashes.
namespace store {

struct StaffCredential {
    domain::Id<domain::Staff> id;
    std::string password_hash;
};

// `login` in small letters, as accounts have it. Nothing for an unknown one, and for somebody who
// is disabled or has not chosen a password yet.
std::optional<StaffCredential> staff_credential(Read& db, const std::string& login);

// Whether a session of that hash still holds.
bool has_staff_session(Read& db, const std::string& hash, const SessionLimits& limits);

void open_staff_session(Write& db, const std::string& hash, domain::Id<domain::Staff> staff);

// An unknown one is no mistake: it has ended before.
void end_staff_session(Write& db, const std::string& hash);

// All of a person's but the one of the hash `but`; how many there were.
int end_staff_sessions(Write& db, domain::Id<domain::Staff> staff, const std::string& but = "");

}  // namespace store
