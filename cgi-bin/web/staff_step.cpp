#include "web/staff_step.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;

// The words of web/refusal.h are the candidate's.
FaultCode why_not(domain::Refusal refusal) {
    switch (refusal) {
        case domain::Refusal::closed: return FaultCode::step_closed;
        case domain::Refusal::too_late: return FaultCode::undo_late;
        case domain::Refusal::attempt_open: return FaultCode::payment_under_way;
        default: return FaultCode::registration_moved;
    }
}

}  // namespace

std::optional<domain::Step> allowed_step(const store::Standing& standing, Event event,
                                         Faults& faults, bool own_fresh) {
    const auto& registration = standing.registration;
    const auto step = domain::step(registration.stage, event,
                                   {.reviewed = registration.needs_review,
                                    .attempt_open = registration.paying,
                                    .own_fresh = own_fresh},
                                   standing.sitting, standing.now);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step)) {
        faults.add("registration", why_not(*refusal));
        return std::nullopt;
    }
    return std::get<domain::Step>(step);
}

bool take_step(store::Write& db, store::Standing& standing, int revision, Event event,
               Faults& faults, bool own_fresh) {
    const auto step = allowed_step(standing, event, faults, own_fresh);
    if (!step) return false;
    auto claimed = standing.registration;
    claimed.revision = revision;
    // Whose fee went back has as long to pay as whose approval came now: that the counter erred
    // costs nobody the places.
    if (event == Event::approve || event == Event::unpay) claimed.hold.approved_at = standing.now;
    try {
        store::move(db, claimed, *step,
                    domain::hold_until(step->to(), claimed.hold, standing.sitting));
    } catch (const store::Stale&) {
        faults.add("registration", FaultCode::registration_moved);
        return false;
    }
    standing.registration = claimed;
    return true;
}

}  // namespace web
