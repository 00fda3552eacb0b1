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
    std::string number;  // of the paper receipt, once only
};

// Notes the receipt on the open order and marks that paid. False where the order is not of this
// amount any more. Throws Violation of payment_event_gateway_trade_number_key for a receipt number
// that was used before.
bool receive(Write& db, const CounterReceipt& receipt);

}  // namespace store
