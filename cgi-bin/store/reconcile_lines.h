#pragma once

#include <optional>
#include <vector>

#include "store/query.h"
#include "store/reconcile.h"

// The parts of a day's list. Inside store/ only.
namespace store {

using DayLines = std::vector<DayLine>;

// The columns that each part asks for, and how a row becomes a line: kind, key, remedy, site_code,
// gateway, registration_id, number, ours, theirs, explained.
DayLine day_line_of(const Row& row);

// What the gateways list: that it is there, and that the ledger has it.
DayLines listed_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site);
// What the ledger has: that the list has it too, and that staff have decided where they must.
DayLines ledger_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site);
// What was and is to be given back.
DayLines refund_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site);
// What was counted at the counter, and what choices cost.
DayLines account_lines(Read& db, const domain::Date& day,
                       std::optional<domain::Id<domain::Site>> site);

}  // namespace store
