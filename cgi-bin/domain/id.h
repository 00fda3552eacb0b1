// Keys that cannot be mixed up: an Id<Site> is no Id<Sitting>, though both are a number.
#pragma once

#include <compare>
#include <cstdint>

namespace domain {

// The things that have a key, by the words of the design. A Subject has none: its two-digit code
// is its key.
struct Passport;
struct Sitting;
struct Site;
struct Offering;
struct Registration;
struct Choice;
struct Portrait;
struct Order;
struct Attempt;
struct PaymentEvent;
struct Refund;
struct RefundRun;
struct Staff;
struct Decision;

// The database's key of one `Of`.
template <class Of>
struct Id {
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;
};

}  // namespace domain
