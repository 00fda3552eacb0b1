// 支付费用: what is owed for which subject, until when and where it can be paid; once paid, what
// comes next. Nothing is posted here: the counter takes the fee (收费 on the staff's page).

#include "store/orders.h"
#include "templates/payment.tpl.h"
#include "web/amend.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/photo_note.h"

namespace web {
namespace {

using domain::Stage;

void fill_choices(View& view, const store::Registration& registration) {
    const bool owed = registration.stage == Stage::payment;
    for (const auto& choice : registration.choices) {
        auto row = view.add(kp_CHOICE);
        row.set(kp_CODE, choice.subject_code).set(kp_SUBJECT, choice.subject_name);
        row.set(kp_FEE, choice.fee.text());
        show_badge(row, kp_STATE, owed ? "unpaid" : "paid");
    }
}

void fill_site(View& view, const store::RegistrationSite& site) {
    view.set(kp_SITE_NAME, site.name).set(kp_SITE_CODE, site.code);
    view.set(kp_ADDRESS, site.address).set(kp_CONTACT_OF_SITE, site.contact);
    view.show_if(!site.contact.empty(), kp_CONTACT_OF_SITE);
    if (!site.counter.empty()) view.add(kp_WITH_COUNTER).set(kp_COUNTER, site.counter);
    view.show_if(site.counter.empty(), kp_WITHOUT_COUNTER);
}

// Owed and editable, owed and locked, or paid.
void fill_state(View& view, const Visit& visit) {
    const auto& registration = visit.registration();
    view.show(registration.stage == Stage::payment ? kp_OWED : kp_SETTLED);
    view.show(registration.stage == Stage::confirmed ? kp_CONFIRMED : kp_TO_CONFIRM);
    const auto amend = amend_step(visit);
    view.show_if(std::holds_alternative<domain::Step>(amend), kp_AMEND);
    if (registration.needs_review && registration.hold.approved_at)
        view.add(kp_APPROVED).moment(kp_WHEN, *registration.hold.approved_at);
    view.show_if(!registration.needs_review, kp_UNREVIEWED);
    if (registration.stage == Stage::payment && registration.hold.until)
        show_countdown(view, kp_COUNTDOWN, Countdown::payment, *registration.hold.until, visit.now);
}

Response get(const Visit& visit, store::Read& db) {
    const auto& registration = visit.registration();
    View view = visit.view("payment");
    show_steps(view, kp_STEPS, registration.stage, registration.needs_review);
    show_badge(view, kp_BADGE, domain::name(registration.stage));
    show_photo_note(view, kp_PHOTO_NOTE, visit);
    view.set(kp_SUM, registration.sum().text());
    view.set(kp_REGISTRATION_NUMBER, registration.number(visit.sitting()));
    view.day(kp_EXAM_FROM, visit.sitting().exam_from).day(kp_EXAM_TO, visit.sitting().exam_to);
    fill_state(view, visit);
    fill_choices(view, registration);
    if (registration.site) fill_site(view, *registration.site);
    if (const auto order = store::order(db, registration.id)) {
        view.set(kp_ORDER, order->number);
        if (order->paid_at) view.add(kp_PAID).moment(kp_WHEN, *order->paid_at);
    }
    return view.page();
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::payment, Stage::paid, Stage::confirmed},
                .get = get};

}  // namespace web
