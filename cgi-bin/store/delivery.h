#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "domain/instant.h"
#include "store/database.h"

// The outbox as the clerk empties it. A mail is leased for its try, so that several clerks may run
// beside each other; one that dies leaves the mail to the next try.
namespace store {

struct DueMail {
    std::int64_t id;
    std::string recipient;
    std::string subject;
    std::string body;
    domain::Instant created_at;
};

// The mail that has waited longest, with its next try set: after 1, 2, 4 … minutes, at most 6
// hours. Nothing when none is due.
std::optional<DueMail> lease_mail(Write& db);

// What became of the try. A body that was delivered or will never be is dropped: it holds links.
void mail_delivered(Write& db, std::int64_t id, const std::string& answer);
void mail_refused(Write& db, std::int64_t id, const std::string& answer);
// Tried again for three days, then refused.
void mail_delayed(Write& db, std::int64_t id, const std::string& answer);

}  // namespace store
