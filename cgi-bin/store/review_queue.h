#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/stage.h"
#include "store/database.h"

// The lists that staff work through: registrations of their own sites, the one that waits longest
// first.
namespace store {

struct QueueEntry {
    domain::Id<domain::Registration> id;
    std::string name;
    std::string serial;  // 流水号, six digits
    std::string site_name;
    domain::Instant since;  // when it came into this stage's list
};

// Where the next page of a list begins: behind this entry.
struct QueuePlace {
    domain::Instant since;
    domain::Id<domain::Registration> id;
};

struct Queue {
    std::vector<QueueEntry> entries;
    std::int64_t count;   // all that wait, not only those on this page
    domain::Instant now;  // the database's clock
};

// 待审核, at the sites where this person may review (administrators, managers, reviewers).
Queue pending(Read& db, domain::Id<domain::Staff> staff, const std::optional<QueuePlace>& after,
              int limit);

// 待支付, at the sites where this person takes fees, found by the beginning of the name or by the
// number; all of them for an empty text.
Queue to_pay(Read& db, domain::Id<domain::Staff> staff, const std::string& text, int limit);

}  // namespace store
