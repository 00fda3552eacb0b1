// The review desk: one registration with all that it is judged by, and the next one after it.
//
// Query: id. Fields: the queue's filter (web/pending_view.h) and revision; action = open | next |
// previous | skip | approve | reject (reasons of web/reason_form.h) | undo |
// unmask.

#include "store/lease.h"
#include "store/phrase.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/desk_view.h"
#include "web/page.h"
#include "web/pending_view.h"
#include "web/reason_form.h"
#include "web/refusal.h"
#include "web/unmask.h"

namespace web {
namespace {

using store::Towards;
using store::Verdict;

Response get(const Visit& visit, store::Read& db) {
    // who had to sign in first comes back without the id
    if (!visit.standing) return see_other("admin-queue");
    return show_desk(visit, db, *visit.standing, {});
}

Response to_desk(const Visit& visit, domain::Id<domain::Registration> id) {
    return see_other(address_of("admin-desk", filter_of(visit), "id=" + std::to_string(id.value)));
}

store::Reviewer decides(const Visit& visit) {
    return {visit.staff->id, visit.staff->sites(may_review)};
}

// Where somebody else was quicker, the page says who.
Response open(const Visit& visit, store::Write& db) {
    const auto id = visit.standing->registration.id;
    store::take_lease(db, id, visit.staff->id);
    return to_desk(visit, id);
}

Response step(const Visit& visit, store::Write& db, Towards towards) {
    const auto& registration = visit.standing->registration;
    const auto there = store::take_neighbour(db, decides(visit), filter_of(visit),
                                             place_of(registration), towards);
    return to_desk(visit, there.value_or(registration.id));
}

Response next(const Visit& visit, store::Write& db) { return step(visit, db, Towards::later); }

Response previous(const Visit& visit, store::Write& db) {
    return step(visit, db, Towards::earlier);
}

Response skip(const Visit& visit, store::Write& db) {
    const auto& registration = visit.standing->registration;
    store::put_aside(db, registration.id, visit.staff->id);
    const auto there =
        store::take_next(db, decides(visit), filter_of(visit), place_of(registration));
    return there ? to_desk(visit, *there) : see_other(address_of("admin-queue", filter_of(visit)));
}

// The answer to a decision is the next registration, already in front of the reviewer: 200 and not
// 303, because a redirect would double the requests of a day's five hundred. Sending the form again
// by a reload is harmless: its revision is of before, so nothing changes and the page says so.
Response decided(const Visit& visit, store::Write& db, Verdict verdict,
                 const std::vector<store::Reason>& reasons) {
    auto standing = *visit.standing;
    const auto place = place_of(standing.registration);
    const Faults faults = decide(visit, db, standing, verdict, reasons);
    if (!faults.none())
        return show_desk(visit, db, *store::standing(db, standing.registration.id), faults);
    const Decided done{standing.registration.id, standing.registration.revision,
                       standing.registration.number(standing.sitting), verdict};
    const auto there = store::take_next(db, decides(visit), filter_of(visit), place);
    if (!there) return show_empty_desk(visit, db, done);
    Response response = show_desk(visit, db, *store::standing(db, *there), {}, done);
    return response.header("Content-Location", address_of("admin-desk", filter_of(visit),
                                                          "id=" + std::to_string(there->value)));
}

Response approve(const Visit& visit, store::Write& db) {
    return decided(visit, db, Verdict::approve, {});
}

Response reject(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto phrases = store::phrases_at(db, *visit.site);
    const auto reasons = typed_reasons(visit, phrases, faults);
    if (faults.none()) return decided(visit, db, Verdict::reject, reasons);
    // the form comes back with what was typed, also where its ten minutes were over
    store::take_lease(db, visit.standing->registration.id, visit.staff->id);
    return show_desk(visit, db, *visit.standing, faults);
}

Response take_back(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    const Faults faults = undo(visit, db, standing);
    if (faults.none()) return to_desk(visit, standing.registration.id);
    return show_desk(visit, db, *store::standing(db, standing.registration.id), faults);
}

Response show_numbers(const Visit& visit, store::Write& db) {
    return see_other(address_of("admin-desk", filter_of(visit), unmasked(visit, db)));
}

Response sent_before(const Visit& visit, store::Read& db) {
    return show_desk(visit, db, *visit.standing, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_queue,
                .target = Target::registration,
                .get = get,
                .again = sent_before,
                .actions = {{"open", may_review, open},
                            {"next", may_review, next},
                            {"previous", may_review, previous},
                            {"skip", may_review, skip},
                            {"approve", may_review, approve},
                            {"reject", may_review, reject},
                            {"undo", may_review, take_back},
                            {"unmask", may_see_queue, show_numbers}},
                .tab = "admin-queue"};

}  // namespace web
