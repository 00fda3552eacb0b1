#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

namespace store {

// By what the present order of a registration was paid.
struct PaidWith {
    std::string number;    // the counter's own, or the order's
    std::string gateway;   // "counter", "alipay", "wechat"
    domain::Money amount;  // less what went back of it
    domain::Instant when;
};

// Nothing where no money has come for it, or it costs none.
std::optional<PaidWith> paid_with(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
