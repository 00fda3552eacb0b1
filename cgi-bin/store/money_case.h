#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "domain/sitting.h"
#include "store/registration.h"

// What money that came may change. Inside store/ only.
namespace store {

// An order with its registration, whose row is locked: whoever holds a case is the only one who
// changes it. Of the registration there is what a step needs, and no person.
struct MoneyCase {
    domain::Id<domain::Order> order;
    std::optional<domain::Id<domain::Attempt>> attempt;
    domain::Money asked;                       // what was to be paid
    std::optional<domain::Instant> closed_at;  // of the order
    bool untouched;                            // nobody has moved it since the order was closed
    bool counted;                              // the order is paid
    Registration registration;
    domain::Id<domain::Site> site;
    domain::Sitting sitting;
    domain::Instant now;
};

// Each takes the lock; nothing where there is none such.
std::optional<MoneyCase> case_of_attempt(Write& db, const std::string& gateway,
                                         const std::string& number);
std::optional<MoneyCase> case_of_order(Write& db, const std::string& number);
std::optional<MoneyCase> case_of_event(Write& db, domain::Id<domain::PaymentEvent> event);

// Makes the order paid by money that came then: the registration moves to `paid`, where need be
// with the places taken again. False, and nothing has changed, where that cannot be.
enum class TakenUp { no, in_time, late };
TakenUp take_up(Write& db, MoneyCase& about, domain::Instant happened_at);

}  // namespace store
