#include "web/counter.h"

#include "domain/code_tables.h"
#include "domain/text.h"
#include "store/confirmation.h"
#include "store/counter.h"
#include "web/admin.h"
#include "web/staff_step.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;

constexpr std::size_t longest_reason = 200;  // characters

bool is_used(const store::Violation& violation) {
    return violation.of("receipt_number") || violation.of("payment_event_gateway_trade_number_key");
}

std::optional<store::CounterPayment> typed_payment(const Visit& visit,
                                                   const store::Standing& standing,
                                                   Faults& faults) {
    const auto& registration = standing.registration;
    const auto method = domain::pay_method_named(visit.request.field("method"));
    if (!method) faults.add("method", FaultCode::choose);
    const auto number = domain::ReceiptNumber::parse(visit.request.field("receipt"));
    if (!faults.take("receipt", number) || !method) return std::nullopt;
    return store::CounterPayment{registration.id,
                                 visit.staff->id,
                                 registration.sum(),
                                 registration.site->id,
                                 registration.site->code,
                                 *method,
                                 *number};
}

// Of a form that was sent twice the second finds done what it asks for.
bool done_before(const Visit& visit, store::Read& db, const store::CounterPayment& payment) {
    const auto given = store::receipt(db, payment.registration);
    return given && given->staff == visit.staff->id && given->number == payment.number.text();
}

Faults take_fee(const Visit& visit, store::Write& db, const store::Standing& standing,
                const store::CounterPayment& payment) {
    Faults faults;
    const int revision = visit.form_revision();
    try {
        db.attempt([&] {
            if (!allowed_step(standing, Event::pay, faults)) return false;
            const bool nothing = standing.registration.sum().fen() == 0;
            if (nothing || standing.registration.revision != revision) throw store::Stale{};
            store::receive(db, payment);
            note(visit, db, standing.registration, "registration.receive", payment.number.text());
            return true;
        });
    } catch (const store::Stale&) {
        faults.add("registration", FaultCode::registration_moved);
    }
    if (!faults.none() && done_before(visit, db, payment)) return {};
    return faults;
}

}  // namespace

Faults receive(const Visit& visit, store::Write& db, store::Standing& standing) {
    constexpr int tries = 10;
    Faults faults;
    auto payment = typed_payment(visit, standing, faults);
    if (!payment) return faults;
    const bool proposed = visit.request.field("proposed") == payment->number.text();
    for (int tried = 0; tried < tries; ++tried) {
        try {
            return take_fee(visit, db, standing, *payment);
        } catch (const store::Violation& violation) {
            if (!is_used(violation)) throw;
        }
        const auto book = store::book(db, payment->site, payment->staff, standing.sitting.number);
        if (!proposed || !book.next) break;
        payment->number = *book.next;
    }
    faults.add("receipt", FaultCode::receipt_used);
    return faults;
}

Faults unpay(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const auto reason = domain::typed_line(visit.request.field("unpay_reason"), longest_reason);
    if (!faults.take("unpay_reason", reason)) return faults;
    try {
        db.attempt([&] {
            // read before the step, which closes the order
            const auto given = store::receipt(db, standing.registration.id);
            if (!take_step(db, standing, visit.form_revision(), Event::unpay, faults)) return false;
            if (!given) {  // what came another way goes back another way
                faults.add("registration", FaultCode::not_by_counter);
                return false;
            }
            store::take_back(db, *given, standing.registration.id, visit.staff->id, *reason);
            note(visit, db, standing.registration, "registration.unpay", given->number);
            return true;
        });
    } catch (const store::Stale&) {
        faults.add("registration", FaultCode::fee_in_run);
    }
    return faults;
}

Faults confirm(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const std::string& document = visit.request.field("document");
    if (domain::find(domain::codes::id_type, document) == nullptr) {
        faults.add("document", FaultCode::choose);
        return faults;
    }
    if (!take_step(db, standing, visit.form_revision(), Event::confirm, faults)) return faults;
    store::confirm(db, standing.registration.id, visit.staff->id, document);
    note(visit, db, standing.registration, "registration.confirm", document);
    return faults;
}

Faults unconfirm(const Visit& visit, store::Write& db, store::Standing& standing) {
    Faults faults;
    const auto reason = domain::typed_line(visit.request.field("unconfirm_reason"), longest_reason);
    if (!faults.take("unconfirm_reason", reason)) return faults;
    if (!take_step(db, standing, visit.form_revision(), Event::unconfirm, faults)) return faults;
    if (const auto stood = store::confirmation(db, standing.registration.id))
        store::take_back(db, *stood, visit.staff->id, *reason);
    note(visit, db, standing.registration, "registration.unconfirm");
    return faults;
}

}  // namespace web
