#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sought.h"
#include "domain/stage.h"
#include "store/database.h"
#include "store/staff.h"

// Registrations as the counter looks for them.
namespace store {

struct CounterEntry {
    domain::Id<domain::Registration> id;
    std::string name;
    std::string id_number;
    std::string phone;
    std::string serial;  // 流水号, six digits
    std::string site_name;
    std::string sitting_name;
    domain::Stage stage;
    std::optional<domain::Instant> hold_until;
};

struct CounterList {
    std::vector<CounterEntry> entries;
    std::int64_t count;  // all there are, not only these
};

// All that the text can mean, at these sites, whatever their stage: the newest sitting first, then
// by name.
CounterList found(Read& db, const Sites& sites, const domain::Sought& sought, int limit);

// 待支付, by when their time ends; or 已支付 and not confirmed yet, by 流水号.
CounterList to_pay(Read& db, const Sites& sites, int limit);
CounterList to_confirm(Read& db, const Sites& sites, int limit);

}  // namespace store
