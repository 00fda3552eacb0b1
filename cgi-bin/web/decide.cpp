#include "web/decide.h"

#include "domain/text.h"
#include "store/counter.h"
#include "store/lease.h"
#include "web/admin.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;
using store::Verdict;

constexpr std::size_t longest_receipt = 30;  // characters

// The words of web/refusal.h are the candidate's.
FaultCode why_not(domain::Refusal refusal) {
    switch (refusal) {
        case domain::Refusal::closed: return FaultCode::step_closed;
        case domain::Refusal::too_late: return FaultCode::undo_late;
        case domain::Refusal::attempt_open: return FaultCode::payment_under_way;
        default: return FaultCode::registration_moved;
    }
}

// The step that the table allows, or the fault noted.
std::optional<domain::Step> allowed(const store::Standing& standing, Event event, Faults& faults,
                                    bool own_fresh = false) {
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

// Takes the registration through `event`, as the form knew it; false and the fault noted where the
// table says no or somebody was first.
bool moved(store::Write& db, store::Standing& standing, int revision, Event event, Faults& faults,
           bool own_fresh = false) {
    const auto step = allowed(standing, event, faults, own_fresh);
    if (!step) return false;
    auto claimed = standing.registration;
    claimed.revision = revision;
    if (event == Event::approve) claimed.hold.approved_at = standing.now;
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

Event event_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve: return Event::approve;
        case Verdict::reject: return Event::reject;
        case Verdict::send_back: break;
    }
    return Event::send_back;
}

const char* audit_name(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve: return "registration.approve";
        case Verdict::reject: return "registration.reject";
        case Verdict::send_back: break;
    }
    return "registration.send_back";
}

// The move comes first: of several who decide at once all but one wait for its row, and then learn
// that it has moved.
void decide_as(const Visit& visit, store::Write& db, store::Standing& standing, int revision,
               Verdict verdict, const std::vector<store::Reason>& reasons, Faults& faults,
               std::optional<domain::Instant> opened) {
    if (!moved(db, standing, revision, event_of(verdict), faults)) return;
    store::decide(db, standing.registration.id, visit.staff->id, verdict, reasons, opened);
    store::clear_desk(db, standing.registration.id);
    note(visit, db, standing.registration, audit_name(verdict));
}

bool held_by_another(const Visit& visit, const std::optional<store::Lease>& lease) {
    return lease && lease->holder.value != visit.staff->id.value;
}

}  // namespace

Faults decide(const Visit& visit, store::Write& db, store::Standing& standing, Verdict verdict,
              const std::vector<store::Reason>& reasons) {
    Faults faults;
    const auto lease = store::lease_of(db, standing.registration.id);
    if (held_by_another(visit, lease)) {
        faults.add("registration", FaultCode::review_held);
        return faults;
    }
    const auto opened = lease ? std::optional(lease->taken_at) : std::nullopt;
    decide_as(visit, db, standing, visit.form_revision(), verdict, reasons, faults, opened);
    return faults;
}

bool approve_unseen(const Visit& visit, store::Write& db, store::Standing& standing, int revision) {
    Faults faults;
    if (held_by_another(visit, store::lease_of(db, standing.registration.id))) return false;
    decide_as(visit, db, standing, revision, Verdict::approve, {}, faults, std::nullopt);
    return faults.none();
}

Faults undo(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const auto decision = store::undoable(db, standing.registration.id, visit.staff->id);
    if (!moved(db, standing, visit.form_revision(), Event::undo, faults, decision.has_value()))
        return faults;
    store::undo(db, standing.registration.id, visit.staff->id, *decision);
    store::take_lease(db, standing.registration.id, visit.staff->id);
    note(visit, db, standing.registration, "registration.undo");
    return faults;
}

Faults receive(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const auto receipt = domain::typed_line(
        domain::upper(domain::half_width(visit.request.field("receipt"))), longest_receipt);
    if (!faults.take("receipt", receipt)) return faults;
    const auto& registration = standing.registration;
    const int revision = visit.form_revision();
    if (!allowed(standing, Event::pay, faults)) return faults;
    try {
        db.attempt([&] {
            if (registration.revision != revision) throw store::Stale{};
            store::receive(db, {registration.id, visit.staff->id, registration.sum(),
                                registration.site->code, *receipt});
            note(visit, db, registration, "registration.receive", *receipt);
            return true;
        });
    } catch (const store::Stale&) {
        faults.add("registration", FaultCode::registration_moved);
    } catch (const store::Violation&) {
        faults.add("receipt", FaultCode::receipt_used);
    }
    return faults;
}

}  // namespace web
