#include "web/desk_view.h"

#include "domain/instant.h"
#include "store/lease.h"
#include "store/phrase.h"
#include "store/review.h"
#include "templates/admin-desk.tpl.h"
#include "web/admin.h"
#include "web/desk_rows.h"
#include "web/marks.h"
#include "web/parts.h"
#include "web/pending_view.h"
#include "web/portrait_checked.h"
#include "web/reason_form.h"
#include "web/unmask.h"

namespace web {
namespace {

using domain::Stage;
using store::Verdict;

constexpr int queue_length = 12;

// The head of the list beside it: how many wait, and what this person has done today.
void show_queue(Block& view, const Visit& visit, store::Read& db,
                const std::optional<store::PendingPlace>& from,
                const std::optional<domain::Id<domain::Registration>>& current) {
    const auto queue = store::pending(db, reviewer_of(visit), filter_of(visit), from, queue_length,
                                      store::Begin::from);
    view.set(ka_COUNT, queue.count);
    show_pending(view, ka_LIST, queue, visit.staff->may(may_review), current);
    for (const auto& entry : queue.entries) {
        if (current && entry.place.id.value == current->value) continue;
        view.add(ka_NEXT_PHOTO).set(ka_ID, entry.place.id.value);
        break;
    }
    const auto tally = store::tally_of_today(db, visit.staff->id);
    if (tally.decided == 0) return;
    auto today = view.add(ka_TODAY).set(ka_DECIDED, tally.decided);
    if (tally.mean_seconds) today.add(ka_MEAN).set(ka_SECONDS, *tally.mean_seconds);
}

void show_decided(Block& view, const std::optional<Decided>& decided) {
    if (!decided) return;
    auto told = view.add(ka_DONE).set(ka_NUMBER, decided->number);
    told.show(decided->verdict == Verdict::approve ? ka_APPROVED : ka_REJECTED);
    auto undo = view.add(ka_UNDO).set(ka_ID, decided->id.value).set(ka_REVISION, decided->revision);
    undo.set(ka_SECONDS, store::undo_within.count());
}

// Who has it; true where it is the visitor's own.
bool show_holder(Block& view, const Visit& visit, const std::optional<store::Lease>& lease) {
    if (!lease) return false;
    const bool own = lease->holder.value == visit.staff->id.value;
    auto line = view.add(own ? ka_OWN : ka_HELD).set(ka_HOLDER, lease->name);
    line.set(ka_UNTIL, domain::clock_text(lease->until));
    return own;
}

// The photo with what was measured on it; beside it the one that was refused, with its marks.
void show_photo(Block& view, store::Read& db, const store::Standing& standing,
                const std::vector<store::PastDecision>& past) {
    const auto& registration = standing.registration;
    view.show_if(!registration.portrait_at, ka_NO_PORTRAIT);
    show_checked_portrait(view, ka_PHOTO, ka_FINDINGS, db, standing);
    const auto refused = store::refused_size(db, registration.id);
    if (!refused || past.empty()) return;
    auto before = view.add(ka_REFUSED).set(ka_ID, registration.id.value);
    before.set(ka_WIDTH, refused->width).set(ka_HEIGHT, refused->height);
    show_marks(before, ka_MARKS, refused->width, refused->height, past.front().reasons);
}

void show_history(Block& view, const std::vector<store::PastDecision>& past) {
    if (past.empty()) return;
    auto history = view.add(ka_HISTORY);
    for (const auto& each : past) {
        auto line = history.add(ka_PAST).set(ka_STAFF, each.staff).moment(ka_WHEN, each.at);
        line.show(each.verdict == Verdict::approve  ? ka_APPROVED
                  : each.verdict == Verdict::reject ? ka_REJECTED
                                                    : ka_SENT_BACK);
        for (const auto& reason : each.reasons)
            line.add(ka_REASON)
                .set(ka_WORDS, reason.words)
                .include(ka_LABEL, "labels.tpl")
                .show_named(reason.field);
    }
}

// What was wrong, and what the candidate has done about it.
void show_changes(Block& view, const std::vector<store::PastDecision>& past,
                  const std::vector<store::Change>& changes) {
    if (past.empty() || past.front().verdict == Verdict::approve) return;
    auto last = view.add(ka_LAST);
    for (const auto& reason : past.front().reasons) last.add(ka_REASON).set(ka_WORDS, reason.words);
    last.show(changes.empty() ? ka_UNCHANGED : ka_HAS_CHANGED);
    for (const auto& change : changes)
        last.add(ka_CHANGED).include(ka_LABEL, "labels.tpl").show_named(change.field);
}

void show_registration(Block& view, const Visit& visit, store::Read& db,
                       const store::Standing& standing) {
    const auto& registration = standing.registration;
    const auto past = store::past_decisions(db, registration.id);
    const auto changes = store::changes_since_decision(db, registration.id);
    const auto roster = store::roster_of(db, registration.id);
    view.set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.set(ka_NAME, registration.person.at("name")).set(ka_SITE, registration.site->name);
    view.set(ka_NUMBER, registration.number(standing.sitting));
    show_badge(view, ka_BADGE, domain::name(registration.stage));
    if (registration.stage == Stage::pending && !past.empty())
        view.add(ka_AGAIN).set(ka_NTH, static_cast<std::int64_t>(past.size()) + 1);
    show_photo(view, db, standing, past);
    if (registration.stage == Stage::pending) show_changes(view, past, changes);
    // after a decision it is the next one who is shown
    const bool asked = visit.standing->registration.id == registration.id;
    const Masked hidden = asked ? masked(visit) : Masked::yes;
    view.show_if(hidden == Masked::yes, ka_MASKED);
    show_desk_rows(view, ka_ROWS, registration, changes, roster, standing.now, hidden);
    show_history(view, past);
}

}  // namespace

store::PendingPlace place_of(const store::Registration& registration) {
    return {registration.applied_at.value_or(domain::Instant{}), registration.id};
}

Response show_desk(const Visit& visit, store::Read& db, const store::Standing& standing,
                   const Faults& faults, const std::optional<Decided>& decided) {
    const auto& registration = standing.registration;
    View view = visit.view("admin-desk");
    view.faults(faults);
    auto desk = view.add(ka_DESK);
    show_registration(desk, visit, db, standing);
    show_filter(view, ka_FILTER, filter_of(visit));
    show_decided(view, decided);
    const bool waits = registration.stage == Stage::pending;
    const bool reviews = visit.staff->may(may_review, registration.site->id);
    const auto lease = waits ? store::lease_of(db, registration.id) : std::nullopt;
    const bool own = show_holder(desk, visit, lease);
    // what was typed is shown also where its ten minutes have run out with the sign-in
    if (waits && reviews && (own || (visit.outdated && !lease))) {
        desk.show(ka_DECIDE);
        show_reason_form(desk, ka_REASON_FORM, visit, store::phrases_at(db, registration.site->id),
                         faults);
    }
    desk.show_if(waits && reviews && !lease, ka_FREE).show_if(!waits, ka_MOVED);
    desk.show_if(reviews, ka_STEPS).show_if(own, ka_SKIP);
    show_queue(view, visit, db, waits ? std::optional(place_of(registration)) : std::nullopt,
               registration.id);
    return view.page();
}

Response show_empty_desk(const Visit& visit, store::Read& db, const Decided& decided) {
    View view = visit.view("admin-desk");
    view.show(ka_NOBODY);
    show_filter(view, ka_FILTER, filter_of(visit));
    show_decided(view, decided);
    show_queue(view, visit, db, std::nullopt, std::nullopt);
    return view.page();
}

}  // namespace web
