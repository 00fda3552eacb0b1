#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/sitting.h"
#include "store/database.h"
#include "store/registration.h"

// Who a candidate's session belongs to and how things stand with them.
namespace store {

struct SessionLimits {
    std::chrono::minutes idle;
    std::chrono::hours absolute;
};

struct Candidate {
    domain::Id<domain::Passport> passport;
    std::string email;
    std::string mobile;
    bool greeted;         // has seen the greeting of the first sign-in
    bool stale;           // the session's last_seen is older than a minute
    domain::Instant now;  // the database's clock
    // the sitting the candidate has chosen, else the open one whose fill-in is on or comes next
    std::optional<domain::Sitting> sitting;
    std::optional<Registration> registration;  // in that sitting
};

// All of it in one round trip; nothing for a session that is unknown, ended, too old, or of a
// disabled passport.
std::optional<Candidate> candidate(Read& db, const std::string& session_hash,
                                   const SessionLimits& limits);

// The only write that a GET may cause, once a minute: the session was used.
void touch_session(Write& db, const std::string& session_hash);

// The greeting of the first sign-in has been read.
void note_greeted(Write& db, domain::Id<domain::Passport> passport);

// Of several open sittings the one to go on with.
void choose_sitting(Write& db, const std::string& session_hash,
                    domain::Id<domain::Sitting> sitting);

}  // namespace store
