#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// The ledger. Money that came is applied here and nowhere else, whoever brings the news of it.
namespace store {

enum class BroughtBy { counter, notify, query, close, bill };

// Money that came.
struct Payment {
    std::string gateway;            // "counter", "alipay", "wechat"
    std::string trade_number;       // the gateway's own, unique there
    std::string number;             // of the attempt; at the counter of the order
    domain::Money amount;           // above zero
    domain::Instant happened_at{};  // by the gateway's clock
    BroughtBy by = BroughtBy::counter;
    std::optional<domain::Id<domain::Staff>> staff = {};  // who took it at the counter
};

enum class Applied {
    counted,       // the order is paid by it
    counted_late,  // the same, after the places had been freed: they are taken again
    refunding,     // noted, and owed back: too late, or the order was paid before
    held,          // noted; staff decide, since it is not the amount that was asked for
    again,         // noted before; nothing has changed
    nobodys,       // no attempt, or order, of that number: nothing was noted
};

// Notes money and does what follows from it, in the caller's transaction: applied again, or by
// several at once, it is the same as once. The attempt that brought it is over. The audit tells it,
// but for the counter's, which the staff's page does. At the counter a trade number that was used
// before is no news but a mistake: Violation of payment_event_gateway_trade_number_key.
Applied apply(Write& db, const Payment& payment);

enum class Ruling { count, refund };

// Staff decide about money that is held: it counts though it is another amount, or it goes back.
// Throws Stale where it is not held any more, or cannot count: the order is paid, or was left and
// its places cannot be taken again.
Applied rule(Write& db, domain::Id<domain::PaymentEvent> event, domain::Id<domain::Staff> staff,
             Ruling ruling, const std::string& words);

}  // namespace store
