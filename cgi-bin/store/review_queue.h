#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"
#include "store/staff.h"

// The lists that staff work through.
namespace store {

struct QueueEntry {
    domain::Id<domain::Registration> id;
    std::string name;
    std::string serial;  // 流水号, six digits
    std::string site_name;
    domain::Instant at;  // what the list is sorted by
};

struct Queue {
    std::vector<QueueEntry> entries;
    std::int64_t count;   // all there are, not only those on this page
    domain::Instant now;  // the database's clock
};

// 待支付 at these sites, by when their time to pay ends: found by the beginning of the name, the
// 流水号 or the order's number; all of them for an empty text.
Queue to_pay(Read& db, const Sites& sites, const std::string& text, int limit);

}  // namespace store
