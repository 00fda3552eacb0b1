#pragma once

#include <optional>
#include <vector>

#include "store/registration.h"

// Registrations for those who are not their owner: staff and the clerk.
namespace store {

// A registration by its key, with its sitting and the database's clock.
struct Standing {
    Registration registration;
    domain::Sitting sitting;
    domain::Instant now;
};
std::optional<Standing> standing(Read& db, domain::Id<domain::Registration> id);

// Those whose hold is over, the longest first, at most `limit`; without those for which money may
// still come, and those that owe nothing (store/free_order.h).
std::vector<domain::Id<domain::Registration>> overdue(Read& db, int limit);

}  // namespace store
