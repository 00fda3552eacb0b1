#pragma once

#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// What the counter has done to a registration, and what of it was taken back.
namespace store {

struct CounterDeed {
    enum class What { receive, unpay, confirm, unconfirm } what;
    domain::Instant at;
    std::string by;      // the name of who did it
    std::string detail;  // of a fee: the receipt's number; of a confirmation: the document's code
    std::string reason;  // of what was taken back
};

// The first one first.
std::vector<CounterDeed> counter_past(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
