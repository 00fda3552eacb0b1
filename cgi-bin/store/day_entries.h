#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

namespace store {

// One thing that money did on a day, as the ledger has it.
struct DayEntry {
    bool back;  // a refund that is done, else a payment that came
    std::string site_code;
    std::string gateway;
    std::string number;        // the gateway's trade, the counter's receipt, the refund's own
    std::string order;         // what it was for
    std::string registration;  // 报名号
    domain::Money amount;
    std::optional<domain::Money> listed;  // on the gateway's list; nothing where it has none of it
    domain::Instant when;
};

// Of one site, or of all: site by site in the order in which it happened. The days are those of
// store/reconcile.h, so that these add up to its sums.
std::vector<DayEntry> day_entries(Read& db, const domain::Date& day,
                                  std::optional<domain::Id<domain::Site>> site);

}  // namespace store
