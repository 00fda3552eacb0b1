#include "web/submit.h"

#include <algorithm>

#include "store/places.h"
#include "web/amend.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;
using domain::Stage;
using store::SiteOffer;

// One submit or amend, as the table of stages is asked for it.
struct Asked {
    Event event;
    domain::Circumstances circumstances;

    bool first() const { return event == Event::submit; }
    // The time to pay counts from now: it is new, or new at its site.
    bool anew() const { return first() || circumstances.site_changed; }
};

Asked asked_of(const store::Registration& registration, const SiteOffer& offer,
               const Selection& selection) {
    const bool first = registration.stage == Stage::subjects;
    const bool moved = !registration.site || registration.site->id != offer.site.id;
    Asked asked{first ? Event::submit : Event::amend, amend_circumstances(registration)};
    if (first || moved) asked.circumstances.reviews = offer.site.reviews;
    asked.circumstances.site_changed = !first && moved;
    asked.circumstances.new_places = std::any_of(selection.chosen.begin(), selection.chosen.end(),
                                                 [&](auto id) { return !held(registration, id); });
    return asked;
}

store::Full take(const Visit& visit, store::Write& db, store::Registration& claimed,
                 const Asked& asked, const domain::Step& step, const store::Wanted& wanted) {
    domain::Hold hold = claimed.hold;
    hold.needs_review = wanted.needs_review;
    hold.submitted_at = wanted.submitted_at;
    if (asked.anew()) hold.approved_at.reset();
    const auto& sitting = visit.sitting();
    const auto until = asked.first()  ? domain::hold_until(step.to(), hold, sitting)
                       : asked.anew() ? domain::hold_until_after_amend(step.to(), hold, sitting)
                                      : hold_after(step, hold, sitting, visit.now);
    return store::take_places(db, claimed, sitting, step, until, wanted);
}

void tell(const store::Full& full, const SiteOffer& offer, Selection& selection, Faults& faults) {
    if (full.site) faults.add("site", FaultCode::site_full);
    for (const auto id : full.offerings) {
        const auto* offering = offer.find(id);
        faults.add("subject", {FaultCode::subject_full, std::stoll(offering->subject_code)},
                   offering->subject_code + " " + offering->subject_name);
        std::erase(selection.chosen, id);
    }
}

}  // namespace

bool submitted_already(const Visit& visit, const store::Registration& claimed,
                       const SiteOffer& offer, const Selection& selection) {
    const auto& registration = visit.registration();
    return claimed.revision != registration.revision && registration.site &&
           registration.site->id == offer.site.id &&
           registration.choices.size() == selection.chosen.size() &&
           std::all_of(selection.chosen.begin(), selection.chosen.end(),
                       [&](auto id) { return held(registration, id); });
}

Faults submit(const Visit& visit, store::Write& db, store::Registration& claimed,
              const SiteOffer& offer, Selection& selection) {
    Faults faults;
    const Asked asked = asked_of(claimed, offer, selection);
    const auto answer =
        domain::step(claimed.stage, asked.event, asked.circumstances, visit.sitting(), visit.now);
    const auto* step = std::get_if<domain::Step>(&answer);
    if (step == nullptr) {
        faults.add("form", fault_of(std::get<domain::Refusal>(answer)));
        return faults;
    }
    const bool from_now = asked.anew() || ends_review(*step);
    const store::Wanted wanted{offer.site.id, selection.chosen, asked.circumstances.reviews,
                               from_now ? visit.now : claimed.hold.submitted_at};
    try {
        tell(take(visit, db, claimed, asked, *step, wanted), offer, selection, faults);
    } catch (const store::Stale&) {
        faults.add("form", stale_form(visit));
    } catch (const store::Violation& violation) {
        if (!violation.of("registration_document")) throw;
        faults.add("id_number", FaultCode::id_taken);
    }
    return faults;
}

}  // namespace web
