#pragma once

#include <vector>

#include "domain/instant.h"
#include "domain/sitting.h"
#include "store/database.h"

// The sittings (考次) as anybody may see them.
namespace store {

struct Calendar {
    domain::Instant now;                    // the database's clock
    std::vector<domain::Sitting> sittings;  // by the beginning of fill-in
};

// The open sittings in which something can still be done: payment has not closed.
Calendar calendar(Read& db);

// The same at another moment, as if that sitting were open.
Calendar calendar_at(Read& db, domain::Instant at, domain::Id<domain::Sitting> sitting);

}  // namespace store
