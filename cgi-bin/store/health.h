#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

#include "domain/instant.h"
#include "store/database.h"

// How the site is, for those who watch over it: numbers only, nobody's data.
namespace store {

struct Health {
    domain::Instant now;                              // the database's clock
    std::int64_t mails_waiting;                       // due or to be tried again
    std::optional<std::chrono::seconds> mail_oldest;  // the age of the oldest of them
    std::int64_t mails_refused;                       // in the last three days
    std::int64_t overdue;                             // registrations that should have lapsed
    std::int64_t unsealed;                            // audit entries the clerk has yet to seal
    std::int64_t administrators;                      // who may sign in
    int connections;                                  // that PostgreSQL takes of all programs
};

Health health(Read& db);

// Throws where the database does not answer.
void ask_for_life(Read& db);

// The schema's version; 0 where no migration has been applied yet.
int schema_of(Read& db);

}  // namespace store
