// 支付报名费: what is owed for which subject, until when, and how it can be paid: online here, or
// at the counter (收费 on the staff's page). Once paid, what comes next.
//
// Fields: gateway (the way to pay that was chosen), or free where nothing is owed; revision.

#include "drawing/qr.h"
#include "store/free_order.h"
#include "store/orders.h"
#include "templates/payment.tpl.h"
#include "web/http_error.h"
#include "web/note.h"
#include "web/page.h"
#include "web/payment_view.h"

namespace web {
namespace {

using domain::Stage;

// The number as a code, which the site's counter scans from the phone.
void show_code(View& view, const Visit& visit) {
    const auto& registration = visit.registration();
    if (registration.stage != Stage::payment && registration.stage != Stage::paid) return;
    const drawing::Qr qr(registration.number(visit.sitting()));
    view.add(kp_SCAN).set(kp_QR, qr.path()).set(kp_QR_SIZE, qr.size() + 8);
}

View filled(const Visit& visit, store::Read& db) {
    const auto& registration = visit.registration();
    View view = visit.view("payment");
    show_payment(view, visit);
    show_code(view, visit);
    show_choices(view, store::payment_states(db, registration.id));
    show_refunds(view, store::refunds(db, registration.id));
    show_ways(view, visit, store::attempts(db, registration.id));
    if (const auto order = store::order(db, registration.id)) {
        view.set(kp_ORDER, order->number);
        if (order->paid_at) view.add(kp_PAID).moment(kp_WHEN, *order->paid_at);
        view.show_if(order->paid_at && order->amount.fen() > 0, kp_RECEIPT);
    }
    return view;
}

Response get(const Visit& visit, store::Read& db) { return filled(visit, db).page(); }

// Of several ways one is open at a time: what was begun with another gateway is ended.
void end_others(store::Write& db, const store::Registration& registration,
                const std::string& gateway) {
    bool others = false;
    for (const auto& each : store::attempts(db, registration.id)) {
        if (each.state != store::AttemptState::open) continue;
        if (each.gateway == gateway) return;
        others = true;
    }
    if (others) store::close_wanted(db, registration.id);
}

// HttpError 400 for a way that the page does not offer.
std::string asked_gateway(const Visit& visit) {
    const std::string& asked = visit.request.field("gateway");
    for (const auto& each : visit.setup.settings.gateways())
        if (each == asked) return each;
    throw HttpError(400, "no such gateway");
}

Response not_begun(const Visit& visit, store::Read& db, store::NotBegun why) {
    View view = filled(visit, db);
    view.show(why == store::NotBegun::too_late ? kp_TOO_LATE : kp_TOO_OFTEN);
    return view.page(422);
}

Response changed_meanwhile(const Visit& visit, store::Read& db) {
    Faults faults;
    faults.add("form", domain::FaultCode::stale);
    return filled(visit, db).faults(faults).page();
}

// The candidate has nothing left to change, and nothing to pay.
Response settle_free(const Visit& visit, store::Write& db) {
    const store::Registration claimed = visit.claimed();
    if (claimed.revision != visit.registration().revision || !store::settle_free(db, claimed.id))
        return changed_meanwhile(visit, db);
    note(visit, db, "payment.free");
    return see_other("payment");
}

// The gateway itself is asked by the clerk; the page `paying` shows how it stands.
Response post(const Visit& visit, store::Write& db) {
    const bool free = !visit.request.field("free").empty();
    const std::string gateway = free ? "" : asked_gateway(visit);
    if (visit.registration().stage != Stage::payment) return see_other("payment");
    if (free) return settle_free(visit, db);
    const auto& settings = visit.setup.settings.payment;
    const bool phone = visit.request.header("HTTP_USER_AGENT").find("Mobi") != std::string::npos;
    const store::Registration claimed = visit.claimed();
    store::Begun begun;
    try {
        // where none can begin, the one that was open stays so
        db.attempt([&] {
            end_others(db, claimed, gateway);
            begun = store::begin_attempt(db, {claimed.id, claimed.revision, gateway, phone,
                                              settings.shortest, settings.longest});
            return begun.attempt.has_value();
        });
    } catch (const store::Stale&) {
        return changed_meanwhile(visit, db);
    }
    if (!begun.attempt) return not_begun(visit, db, begun.why);
    note(visit, db, "payment.begin");
    return see_other("paying");
}

}  // namespace

const Page page{
    .family = Family::candidate,
    .who = Who::candidate,
    .stages = {Stage::payment, Stage::paid, Stage::confirmed, Stage::lapsed, Stage::cancelled},
    .get = get,
    .post = post};

}  // namespace web
