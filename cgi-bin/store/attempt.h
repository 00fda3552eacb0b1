#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"

// The attempt: one try to pay an order with one gateway. A page writes what is wanted; the clerk
// leases what is due, asks the gateway outside any transaction and settles what it said. While one
// is live (open, closing or stuck) money may come, and its registration cannot leave `payment`.
namespace store {

enum class AttemptState {
    open,     // may be paid
    closing,  // is being ended; money that came first still counts
    stuck,    // the same, and the gateway has not said for long: staff decide
    closed,   // no money came
    paid,     // money came: the ledger has an event
};

struct Attempt {
    domain::Id<domain::Attempt> id;
    domain::Id<domain::Registration> registration;
    std::string gateway;  // "alipay", "wechat"
    std::string number;   // out_trade_no
    domain::Money amount;
    bool phone;             // which of the gateway's pages
    std::string start_url;  // where the payer goes on; empty until the gateway was asked,
    std::string code_text;  // or what the code says that they scan
    domain::Instant begun_at;
    domain::Instant expires_at;
    AttemptState state;
    std::string last_word;  // of the gateway, for staff

    bool live() const { return state <= AttemptState::stuck; }
    bool started() const { return !start_url.empty() || !code_text.empty(); }
};

// What a candidate asks for.
struct Beginning {
    domain::Id<domain::Registration> registration;
    int revision;  // as the form had it
    std::string gateway;
    bool phone;
    std::chrono::seconds shortest;  // less than that before the end nobody begins,
    std::chrono::seconds longest;   // and longer than that, or than the hold, none lives
};

enum class NotBegun {
    too_late,  // the hold ends in less than `shortest`
    too_many,  // attempts for one order; staff look at it
};

// How many tries an order may have.
inline constexpr int attempts_an_order = 20;

struct Begun {
    std::optional<Attempt> attempt;
    NotBegun why = NotBegun::too_late;  // where there is none
};

// Begins one, or resumes the open one of that gateway. Throws Stale where the registration has
// moved on, nothing is owed, or staff have still to decide about money for it.
Begun begin_attempt(Write& db, const Beginning& beginning);

// What the gateway gave for the payer to go on with; one of the two is empty. Not kept where the
// attempt is to end meanwhile: then nobody may come to see it.
void keep_start(Write& db, domain::Id<domain::Attempt> attempt, const std::string& url,
                const std::string& code);

std::optional<Attempt> attempt(Read& db, domain::Id<domain::Attempt> id);

// The latest first: those of the registration in its present order, ended ones too.
std::vector<Attempt> attempts(Read& db, domain::Id<domain::Registration> registration);

// The payer says that they have paid: ask soon. At most twice a second for an attempt.
void nudge(Write& db, domain::Id<domain::Attempt> attempt);

// Something waits for it (an amend, another way to pay): end what is open. Returns how many are
// live; the rest is the clerk's.
int close_wanted(Write& db, domain::Id<domain::Registration> registration);

// The same for all whose registration's hold is over, and those that have expired.
void close_overdue(Write& db);

// What the clerk is to do next for a leased attempt. Where it is Task::create, do that first (it
// was not started yet), then ask.
enum class Task { create, query, close };
struct LeasedAttempt {
    Attempt attempt;
    Task task;
    std::string subject;        // what the payer reads: "NCRE 77 110108"
    domain::Instant leased_at;  // before the gateway was asked, by the database's clock
};

// The one that has been due longest, for a minute: whoever dies with it, or loses the connection
// that it was taken by, gives it back. Commit before asking the gateway.
std::optional<LeasedAttempt> lease_attempt(Write& db);

// What the gateway said. Money is not settled here: apply() does that.
enum class Word {
    started,  // it was created; keep_start() has what for
    waiting,  // it stands open
    missing,  // the gateway knows none: that ends it only if it had expired for two minutes
    closed,   // none can come any more
    unclear,  // no answer, or a refusal: nothing may follow from it
};

// Gives the lease back. An attempt that is to end and of which nothing clear was heard for
// `stuck_after` becomes stuck; it is asked for again all the same. Does nothing to one that has
// ended meanwhile.
void settle(Write& db, const LeasedAttempt& leased, Word word, const std::string& said,
            std::chrono::seconds stuck_after);

// Staff decide that no money will come for a stuck one; what comes later is late money. False where
// it is not stuck any more. Audited by the page.
bool give_up(Write& db, domain::Id<domain::Attempt> attempt);

}  // namespace store
