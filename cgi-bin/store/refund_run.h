#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/money.h"
#include "store/database.h"
#include "store/staff.h"

// The refund run: an exam, one site or one subject of it is cancelled and all that was paid for it
// goes back. One person makes it, another approves it; then the clerk does it refund by refund, and
// a registration is cancelled as the last of its own is done.
namespace store {

// What a run is over.
struct RunScope {
    domain::Id<domain::Sitting> sitting;
    std::optional<domain::Id<domain::Site>> site;  // nothing: every site
    std::optional<std::string> subject = {};       // its code; nothing: every subject
};

// One refund of a run, or of one to be made.
struct RunLine {
    domain::Id<domain::Registration> registration;
    domain::Id<domain::Site> site;
    std::string site_code;
    std::string serial;  // 流水号, six digits
    std::string name;
    std::string gateway;
    domain::Money amount;
    std::string state;  // of the refund; empty before the run is made
    std::string last_word;
};

// How many, and how much.
struct RunSum {
    std::string gateway;
    std::string state;  // as in RunLine
    std::int64_t count;
    domain::Money amount;
};

// What a run over that scope would give back now: what came for registrations that stand paid or
// confirmed, less what is owed back already.
std::vector<RunSum> preview_sums(Read& db, const RunScope& scope);
// The same one by one, by site and 流水号: at most `limit`, behind the first `skip`.
std::vector<RunLine> preview_lines(Read& db, const RunScope& scope, int skip, int limit);

struct RefundRun {
    domain::Id<domain::RefundRun> id;
    RunScope scope;
    std::string sitting;
    std::string site;     // its name; empty: every site
    std::string subject;  // code and name; empty: every subject
    std::string words;    // why
    domain::Id<domain::Staff> made_by;
    std::string made_by_name;
    domain::Instant made_at;
    std::optional<domain::Instant> approved_at;
    std::string approved_by_name;
    bool dropped;
};

// Makes a run of what the preview says, to be approved. Throws Violation of refund_run_waiting
// where one of that scope waits already, and Stale where there is nothing to give back or the sums
// are not those that were agreed to.
domain::Id<domain::RefundRun> make_run(Write& db, const RunScope& scope, const std::string& words,
                                       domain::Id<domain::Staff> staff, std::int64_t count,
                                       domain::Money amount);

// The second person: from now on the clerk does it. Throws Violation of refund_run_second_person
// for the one who made it, and Stale where it waits no longer.
void approve_run(Write& db, domain::Id<domain::RefundRun> run, domain::Id<domain::Staff> staff);

// It is not to be: nothing of it was done. Throws Stale where it waits no longer.
void drop_run(Write& db, domain::Id<domain::RefundRun> run);

// Lets the gateways be asked once more for all that they refused. Returns how many.
std::int64_t try_run_again(Write& db, domain::Id<domain::RefundRun> run);

std::optional<RefundRun> refund_run(Read& db, domain::Id<domain::RefundRun> id);
// Of those sites, and of all where that is nothing; the latest first.
std::vector<RefundRun> refund_runs(Read& db, const Sites& sites);
// How far it is.
std::vector<RunSum> run_sums(Read& db, domain::Id<domain::RefundRun> run);
// What staff have to see to first: refused ones, then those to be paid out by hand.
std::vector<RunLine> run_lines(Read& db, domain::Id<domain::RefundRun> run, int skip, int limit);

}  // namespace store
