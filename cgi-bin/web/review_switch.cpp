#include "web/review_switch.h"

#include "web/admin.h"

namespace web {
namespace {

using domain::Event;

// Time to pay counts from now, as after an approval.
bool waive(const Visit& visit, store::Write& db, store::Standing standing) {
    auto& registration = standing.registration;
    const auto answer =
        domain::step(registration.stage, Event::waive, {}, standing.sitting, standing.now);
    const auto* step = std::get_if<domain::Step>(&answer);
    if (step == nullptr) return false;
    registration.hold.needs_review = false;
    registration.hold.submitted_at = standing.now;
    registration.hold.approved_at.reset();
    store::move(db, registration, *step,
                domain::hold_until(step->to(), registration.hold, standing.sitting));
    store::end_review(db, registration);
    note(visit, db, registration, "registration.waive");
    return true;
}

}  // namespace

std::int64_t end_reviews(const Visit& visit, store::Write& db) {
    store::set_reviews(db, *visit.site, false);
    std::int64_t moved = 0;
    for (const auto id : store::lock_in_review(db, *visit.site))
        if (waive(visit, db, store::standing(db, id).value())) ++moved;
    note_setup(visit, db, "site.review_off", std::to_string(moved));
    return moved;
}

void begin_reviews(const Visit& visit, store::Write& db) {
    store::set_reviews(db, *visit.site, true);
    note_setup(visit, db, "site.review_on");
}

}  // namespace web
