#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/money.h"
#include "store/database.h"

// A day's money, three times: as the gateways list it, as the ledger has it, as the registrations
// owe it. They must agree; what does not is a list, with what to do about each line.
namespace store {

// One gateway (or the counter) at one site on one day in Shanghai.
struct DaySums {
    std::string site_code;
    std::string site_name;
    std::string gateway;
    std::int64_t payments;  // how many events
    domain::Money came;     // by the ledger: all that came, whatever became of it
    domain::Money went;     // by the ledger: refunds that are done
    // by the gateway's list; nothing until it is there, and for the counter
    std::optional<domain::Money> listed_came;
    std::optional<domain::Money> listed_went;
};

enum class Remedy {
    wait,     // the gateway's list is to come
    apply,    // the ledger takes over what the list has
    rule,     // staff decide whether held money counts or goes back
    ask,      // the gateway is asked again, or staff give it up
    pay_out,  // by hand at the counter, or once more by the gateway where it refused
    count,    // the cashier counts the money
    explain,  // words settle it
};

// What does not agree. `kind` and `key` name it for good: what is explained stays explained until
// an amount changes. The kinds:
//   bill_missing    the gateway's list of the day is not there
//   bill_unknown    money on the list for an attempt of ours that the ledger does not have
//   bill_foreign    on the list, and nothing of ours
//   bill_twice      on the list, and on it or on an earlier day's before
//   event_unlisted  money of the ledger that is not on the list
//   event_differs   on both with other amounts
//   event_held      another amount than was asked for
//   refund_unknown  given back by the list, and not by the ledger, which does not ask for it
//   refund_unlisted, refund_differs  as for events
//   refund_refused, refund_by_hand   owed and not given back
//   refund_waiting  asked of the gateway, on its list or for more than a day, and not done
//   attempt_stuck   nobody knows whether money will come
//   cash_uncounted, cash_differs     the counter's day
//   account_open    what a registration has paid is not what its choices cost
struct DayLine {
    std::string kind;
    std::string key;
    Remedy remedy;
    std::string site_code;  // empty: nobody's
    std::string gateway;
    std::optional<domain::Id<domain::Registration>> registration;
    std::string number;  // of the gateway's trade, the refund, or the cashier's login
    domain::Money ours;
    domain::Money theirs;                              // of the list, the count, or the choices
    std::optional<domain::Id<domain::Staff>> cashier;  // whose day at the counter it is
    std::string explained;  // why it is so, in somebody's words; then it is settled

    bool settled() const { return !explained.empty(); }
};

struct Day {
    std::vector<DaySums> sums;  // by site and gateway
    std::vector<DayLine> lines;

    bool closes() const;
};

// Of one site, or of all and of what belongs to none.
Day reconcile(Read& db, const domain::Date& day, std::optional<domain::Id<domain::Site>> site);

// Settles a line by words. False where it was explained before.
bool explain(Write& db, const std::string& kind, const std::string& key,
             domain::Id<domain::Staff> staff, const std::string& words);

// Takes over what a gateway's list has and the ledger has not: money is applied, a refund is done.
// `key` is that of a line to apply. False where there is nothing to take over.
bool take_over(Write& db, const std::string& key);

// What a cashier counted at the end of a day; the last count is what counts.
void count_cash(Write& db, domain::Id<domain::Site> site, const domain::Date& day,
                domain::Id<domain::Staff> cashier, domain::Money amount,
                domain::Id<domain::Staff> entered_by);

}  // namespace store
