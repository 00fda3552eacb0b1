#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/pay_method.h"
#include "domain/receipt_number.h"
#include "store/database.h"

// Money that the counter took.
namespace store {

struct CounterPayment {
    domain::Id<domain::Registration> registration;
    domain::Id<domain::Staff> staff;
    domain::Money amount;
    domain::Id<domain::Site> site;
    std::string site_code;
    domain::PayMethod method;
    domain::ReceiptNumber number;  // each site has receipt books, in which a number is there once
};

// Notes the receipt on the open order and takes the registration to `paid`. Throws Stale where
// nothing of this amount is owed or its time is over, and Violation of receipt_number or
// payment_event_gateway_trade_number_key for a number that the site has used before; after either
// the caller rolls back.
void receive(Write& db, const CounterPayment& payment);

struct Receipt {
    std::int64_t id;
    std::string number;
    domain::PayMethod method;
    domain::Money amount;  // less what went back of it
    domain::Id<domain::Staff> staff;
    std::string cashier;
    domain::Instant given_at;
};

// The one for what is paid now; nothing where nothing is, or where it did not come by the counter.
std::optional<Receipt> receipt(Read& db, domain::Id<domain::Registration> registration);

// What a cashier goes on with: the number behind the last of their own book, or of the site's, and
// the way they took the last fee. No number where that has no next; somebody else may be quicker.
struct Book {
    std::optional<domain::ReceiptNumber> next;
    domain::PayMethod method = domain::PayMethod::cash;
};
Book book(Read& db, domain::Id<domain::Site> site, domain::Id<domain::Staff> staff, int sitting);

// The fee went back over the counter, and why. Throws Stale where it did before. The registration
// moves to `payment` in the same transaction.
void take_back(Write& db, const Receipt& receipt, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff, const std::string& reason);

}  // namespace store
