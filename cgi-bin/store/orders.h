#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// What is owed (订单). Orders are opened and closed by the registration's own steps.
namespace store {

struct Order {
    std::string number;
    domain::Money amount;
    std::optional<domain::Instant> paid_at;
};

// The one that counts now: owed or paid, not closed.
std::optional<Order> order(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
