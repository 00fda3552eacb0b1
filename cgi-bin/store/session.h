#pragma once

#include <string>

#include "domain/id.h"
#include "store/database.h"

// Sessions of candidates. One passport may have several at a time, on a phone and in a computer
// room; each ends by itself when unused for settings.sessions.candidate_idle or when older than
// candidate_longest (judged in store/candidate.cpp), by signing out, and by recovery of the
// password. Hashes are the 32 octets of crypto::Token.
namespace store {

void open_session(Write& db, const std::string& hash, domain::Id<domain::Passport> passport);

// An unknown one is no mistake: it has ended before.
void end_session(Write& db, const std::string& hash);

// Every session of a passport; returns how many there were.
int end_sessions(Write& db, domain::Id<domain::Passport> passport);

}  // namespace store
