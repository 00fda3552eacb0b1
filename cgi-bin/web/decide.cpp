#include "web/decide.h"

#include "store/lease.h"
#include "web/admin.h"
#include "web/staff_step.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;
using store::Verdict;

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
    if (!take_step(db, standing, revision, event_of(verdict), faults)) return;
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
    if (!take_step(db, standing, visit.form_revision(), Event::undo, faults, decision.has_value()))
        return faults;
    store::undo(db, standing.registration.id, visit.staff->id, *decision);
    store::take_lease(db, standing.registration.id, visit.staff->id);
    note(visit, db, standing.registration, "registration.undo");
    return faults;
}

}  // namespace web
