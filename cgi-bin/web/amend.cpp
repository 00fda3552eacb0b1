#include "web/amend.h"

namespace web {

using domain::Event;
using domain::Stage;

domain::Circumstances amend_circumstances(const store::Registration& registration) {
    domain::Circumstances circumstances;
    circumstances.portrait = registration.portrait_at.has_value();
    circumstances.reviewed = registration.needs_review;
    circumstances.attempt_open = registration.paying;
    circumstances.reviews =
        registration.needs_review && (registration.stage != Stage::rejected ||
                                      (registration.site && registration.site->reviews));
    return circumstances;
}

std::variant<domain::Step, domain::Refusal> amend_step(const Visit& visit) {
    const auto& registration = visit.registration();
    return domain::step(registration.stage, Event::amend, amend_circumstances(registration),
                        visit.sitting(), visit.now);
}

bool ends_review(const domain::Step& step) {
    return step.from() == Stage::rejected && step.to() == Stage::payment;
}

std::optional<domain::Instant> hold_after(const domain::Step& step, domain::Hold hold,
                                          const domain::Sitting& sitting, domain::Instant now) {
    if (!ends_review(step)) return domain::hold_until_after_amend(step.to(), hold, sitting);
    hold.submitted_at = now;
    hold.approved_at.reset();
    return domain::hold_until(step.to(), hold, sitting);
}

void amend(const Visit& visit, store::Write& db, store::Registration& claimed,
           const domain::Step& step) {
    store::move(db, claimed, step, hold_after(step, claimed.hold, visit.sitting(), visit.now));
    if (ends_review(step)) store::end_review(db, claimed);
}

}  // namespace web
