#include "web/counter_view.h"

#include <algorithm>
#include <array>

#include "domain/code_tables.h"
#include "store/confirmation.h"
#include "store/counter.h"
#include "store/counter_past.h"
#include "store/orders.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/counter_list.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/unmask.h"

namespace web {
namespace {

using domain::Stage;

// What was typed, where this page is the answer to a form that was not right.
const std::string& typed_or(const Visit& visit, std::string_view field, const std::string& other) {
    return visit.request.has(field) ? visit.request.field(field) : other;
}

void show_fee(View& view, const Visit& visit, store::Read& db, const store::Standing& standing) {
    const auto& registration = standing.registration;
    const auto book =
        store::book(db, registration.site->id, visit.staff->id, standing.sitting.number);
    const std::string next = book.next ? book.next->text() : "";
    auto fee = view.add(ka_TAKE_FEE).set(ka_SUM, registration.sum().text());
    fee.set(ka_RECEIPT, typed_or(visit, "receipt", next)).set(ka_PROPOSED, next);
    if (const auto order = store::order(db, registration.id)) fee.set(ka_ORDER, order->number);
    const std::string chosen(typed_or(visit, "method", std::string(name(book.method))));
    for (const std::string_view method : domain::pay_method_names) {
        auto option = fee.add(ka_METHOD).set(ka_VALUE, method).show_if(method == chosen, ka_CHOSEN);
        option.include(ka_WORDS, "part/pay-method.tpl").show_named(method);
    }
}

void show_confirm(View& view, const Visit& visit, const store::Registration& registration) {
    auto part = view.add(ka_CONFIRM);
    part.set(ka_REGISTERED,
             shown_text("id_number", registration.person.find("id_number")->second, masked(visit)));
    const std::string& chosen =
        typed_or(visit, "document", registration.person.find("id_type")->second);
    for (const auto& kind : domain::codes::id_type)
        part.add(ka_DOCUMENT)
            .set(ka_VALUE, kind.code)
            .set(ka_WORDS, kind.name)
            .show_if(kind.code == chosen, ka_CHOSEN);
}

void show_receipt(View& view, const store::Receipt& receipt) {
    auto part = view.show(ka_HAS_COUNTER).add(ka_RECEIVED).set(ka_NUMBER, receipt.number);
    part.set(ka_SUM, receipt.amount.text()).set(ka_BY, receipt.cashier);
    part.moment(ka_WHEN, receipt.given_at);
    show_method(part, ka_METHOD_NAME, receipt.method);
}

void show_confirmed(View& view, const store::Confirmation& confirmation) {
    view.show(ka_HAS_COUNTER)
        .add(ka_CONFIRMED)
        .set(ka_DOCUMENT_NAME, in_words("id_type", confirmation.document))
        .set(ka_BY, confirmation.by)
        .moment(ka_WHEN, confirmation.at);
}

// Taking back: offered to who may, while the table of stages lets it.
void show_undo(View& view, const Visit& visit, const store::Standing& standing,
               const std::optional<store::Receipt>& receipt) {
    const auto& payment = standing.sitting.payment;
    const bool paid = standing.registration.stage == Stage::paid;
    if (paid && receipt && visit.may("unpay") && !payment.over(standing.now)) {
        const auto until = std::min(standing.now + standing.sitting.pay_within, payment.to);
        view.add(ka_UNPAY)
            .set(ka_NUMBER, receipt->number)
            .set(ka_REASON, visit.request.field("unpay_reason"))
            .show_if(visit.request.has("unpay_reason"), ka_BEGUN)
            .moment(ka_UNTIL, until);
    }
    if (standing.registration.stage == Stage::confirmed && visit.may("unconfirm"))
        view.add(ka_UNCONFIRM)
            .set(ka_REASON, visit.request.field("unconfirm_reason"))
            .show_if(visit.request.has("unconfirm_reason"), ka_BEGUN);
}

void show_past(View& view, const std::vector<store::CounterDeed>& deeds) {
    using What = store::CounterDeed::What;
    const std::array did = {&ka_DID_RECEIVE, &ka_DID_UNPAY, &ka_DID_CONFIRM, &ka_DID_UNCONFIRM};
    if (deeds.empty()) return;
    auto list = view.add(ka_COUNTER_PAST);
    for (const auto& deed : deeds) {
        const bool fee = deed.what == What::receive || deed.what == What::unpay;
        auto line = list.add(ka_DEED).set(ka_BY, deed.by).moment(ka_WHEN, deed.at);
        line.set(ka_DETAIL, fee ? deed.detail : in_words("id_type", deed.detail));
        line.show(*did.at(static_cast<std::size_t>(deed.what)));
        if (!deed.reason.empty()) line.add(ka_WHY).set(ka_REASON, deed.reason);
    }
}

}  // namespace

void show_counter(View& view, const Visit& visit, store::Read& db,
                  const store::Standing& standing) {
    const auto& registration = standing.registration;
    if (!visit.may(may_see_fees)) return;
    const auto receipt = store::receipt(db, registration.id);
    // who owes nothing needs nobody: store/free_order.h
    const bool owes = registration.stage == Stage::payment && registration.sum().fen() > 0;
    if (owes && visit.may("receive")) show_fee(view, visit, db, standing);
    if (receipt) show_receipt(view, *receipt);
    if (registration.stage == Stage::paid && visit.may("confirm"))
        show_confirm(view, visit, registration);
    if (const auto stood = store::confirmation(db, registration.id)) show_confirmed(view, *stood);
    show_undo(view, visit, standing, receipt);
    show_past(view, store::counter_past(db, registration.id));
}

}  // namespace web
