#pragma once

#include <string>

#include "domain/id.h"
#include "domain/money.h"
#include "store/database.h"

// Money that the counter took.
namespace store {

struct CounterReceipt {
    domain::Id<domain::Registration> registration;
    domain::Id<domain::Staff> staff;
    domain::Money amount;
    std::string site_code;  // each site has receipt books of its own,
    std::string number;     // in which a number is there once
};

// Notes the receipt on the open order and takes the registration to `paid`. Throws Stale where
// there is none of this amount or its time is over, and Violation of
// payment_event_gateway_trade_number_key for a receipt number that the site has used before; after
// either the caller rolls back.
void receive(Write& db, const CounterReceipt& receipt);

}  // namespace store
