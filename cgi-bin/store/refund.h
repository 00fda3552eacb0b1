#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// The refund: a duty to give back money of one event. It keeps the number that the gateway knows it
// by however often it is tried, so it is done once. Money of the counter is paid out by hand.
namespace store {

enum class RefundState {
    asked,     // of a run that nobody has approved yet
    due,       // to be done: by the clerk, or for counter money by hand
    underway,  // the gateway has taken it on
    refused,   // the gateway will not: staff decide
    done,
    dropped,  // its run was not approved
};

// One that the clerk is to do next.
struct LeasedRefund {
    domain::Id<domain::Refund> id;
    std::string gateway;
    std::string number;   // of the attempt that was paid (out_trade_no)
    std::string request;  // its own (out_request_no, out_refund_no)
    domain::Money amount;
    domain::Money paid;  // the whole trade's
    std::string reason;  // late, double, amount, choice, cancelled
    // It was tried before and nobody knows how that ended: ask for its state first.
    bool tried;
};

// The one that has been due longest, leased as an attempt is; none of the counter's. Commit before
// asking the gateway.
std::optional<LeasedRefund> lease_refund(Write& db);

// What the gateway said to it.
enum class RefundWord {
    done,
    underway,  // asked for its state again in a while
    unclear,   // no answer: tried again, later with every time
    later,     // our balance there is too low: tried again in six hours
    refused,   // it will not: staff decide
};

// Gives the lease back, with what follows from it: a registration whose last choice is paid back is
// cancelled, one choice of several is let go. Does nothing to one that is done already.
void settle_refund(Write& db, domain::Id<domain::Refund> refund, RefundWord word,
                   const std::string& said);

// Staff paid it out by hand, against a receipt of that number. For counter money that is due, and
// for what the gateway refused. Throws Stale where it is neither.
void paid_out(Write& db, domain::Id<domain::Refund> refund, domain::Id<domain::Staff> staff,
              const std::string& paper);

// Staff let the gateway be asked once more for one that it refused. False where it is not.
bool try_again(Write& db, domain::Id<domain::Refund> refund);

// The counter's money for an order is given back over the counter in this moment: a refund that is
// done, so that the books tell it. Throws Stale where none was paid there, or it went back already.
void gave_back(Write& db, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff, const std::string& paper);

// What a candidate is told of what goes back.
struct RefundStanding {
    domain::Id<domain::Refund> id;
    domain::Money amount;
    std::string reason;
    RefundState state;
    std::optional<domain::Id<domain::Choice>> choice;
    bool counter;  // it is fetched at the counter
    domain::Instant created_at;
    std::optional<domain::Instant> done_at;
};

// The latest first; those of a run that is not approved are not told.
std::vector<RefundStanding> refunds(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
