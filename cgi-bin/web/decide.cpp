#include "web/decide.h"

#include "domain/text.h"
#include "store/counter.h"
#include "web/admin.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;
using store::Verdict;

constexpr std::size_t longest_reason = 200;  // characters, as the schema has it
constexpr std::size_t longest_receipt = 30;

// The words of web/refusal.h are the candidate's.
FaultCode why_not(domain::Refusal refusal) {
    return refusal == domain::Refusal::closed ? FaultCode::step_closed
                                              : FaultCode::registration_moved;
}

// Takes the registration through `event`, as the form knew it; false and the fault noted where the
// table says no or somebody was first.
bool moved(const Visit& visit, store::Write& db, store::Standing& standing, Event event,
           Faults& faults) {
    auto claimed = standing.registration;
    claimed.revision = visit.form_revision();
    const auto step = domain::step(claimed.stage, event, {.reviewed = claimed.needs_review},
                                   standing.sitting, standing.now);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step)) {
        faults.add("registration", why_not(*refusal));
        return false;
    }
    const auto& allowed = std::get<domain::Step>(step);
    if (event == Event::approve) claimed.hold.approved_at = standing.now;
    try {
        store::move(db, claimed, allowed,
                    domain::hold_until(allowed.to(), claimed.hold, standing.sitting));
    } catch (const store::Stale&) {
        faults.add("registration", FaultCode::registration_moved);
        return false;
    }
    standing.registration = claimed;
    return true;
}

std::vector<store::Reason> typed_reasons(const Visit& visit, Faults& faults) {
    std::vector<store::Reason> reasons;
    for (const auto field : reason_fields) {
        const auto words = domain::typed_line(visit.request.field(field), longest_reason);
        if (words)
            reasons.push_back({std::string(field), *words});
        else if (words.fault().code != FaultCode::required)
            faults.add(field, words.fault());
    }
    if (reasons.empty() && faults.none()) faults.add("reasons", FaultCode::reason_required);
    return reasons;
}

}  // namespace

Faults decide(const Visit& visit, store::Write& db, store::Standing& standing, Verdict verdict) {
    Faults faults;
    const bool approved = verdict == Verdict::approve;
    std::vector<store::Reason> reasons;
    if (!approved) reasons = typed_reasons(visit, faults);
    if (!faults.none()) return faults;
    if (!moved(visit, db, standing, approved ? Event::approve : Event::reject, faults))
        return faults;
    store::decide(db, standing.registration.id, visit.staff->id, verdict, reasons);
    note(visit, db, standing.registration,
         approved ? "registration.approve" : "registration.reject");
    return faults;
}

Faults receive(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const auto receipt = domain::typed_line(
        domain::upper(domain::half_width(visit.request.field("receipt"))), longest_receipt);
    if (!faults.take("receipt", receipt)) return faults;
    try {
        db.attempt([&] {
            if (!moved(visit, db, standing, Event::pay, faults)) return false;
            const auto& registration = standing.registration;
            store::receive(db, {registration.id, visit.staff->id, registration.sum(),
                                registration.site->code, *receipt});
            note(visit, db, registration, "registration.receive", *receipt);
            return true;
        });
    } catch (const store::Violation&) {
        faults.add("receipt", FaultCode::receipt_used);
    }
    return faults;
}

}  // namespace web
