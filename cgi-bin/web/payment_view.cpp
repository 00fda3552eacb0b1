#include "web/payment_view.h"

#include <algorithm>
#include <set>

#include "templates/payment.tpl.h"
#include "web/amend.h"
#include "web/parts.h"
#include "web/photo_note.h"

namespace web {
namespace {

using domain::Stage;

bool settled(Stage stage) { return stage == Stage::paid || stage == Stage::confirmed; }

void show_site(View& view, const store::RegistrationSite& site) {
    view.set(kp_SITE_NAME, site.name).set(kp_SITE_CODE, site.code);
    view.set(kp_ADDRESS, site.address).set(kp_CONTACT_OF_SITE, site.contact);
    view.show_if(!site.contact.empty(), kp_CONTACT_OF_SITE);
    if (!site.counter.empty()) view.add(kp_WITH_COUNTER).set(kp_COUNTER, site.counter);
    view.show_if(site.counter.empty(), kp_WITHOUT_COUNTER);
}

// Owed and editable, owed and locked, waiting for staff, paid, or over.
void show_state(View& view, const Visit& visit) {
    const auto& registration = visit.registration();
    const Stage stage = registration.stage;
    const bool over = stage != Stage::payment && !settled(stage);
    view.show(over                    ? kp_OVER
              : settled(stage)        ? kp_SETTLED
              : registration.in_doubt ? kp_IN_DOUBT
                                      : kp_OWED);
    view.show(stage == Stage::confirmed ? kp_CONFIRMED : kp_TO_CONFIRM);
    const auto amend = amend_step(visit);
    view.show_if(std::holds_alternative<domain::Step>(amend), kp_AMEND);
    if (registration.needs_review && registration.hold.approved_at)
        view.add(kp_APPROVED).moment(kp_WHEN, *registration.hold.approved_at);
    view.show_if(!registration.needs_review, kp_UNREVIEWED);
}

void show_gateways(View& view, const Visit& visit, bool under_way) {
    const auto ways = visit.setup.settings.gateways();
    if (ways.empty()) return;
    auto online = view.add(kp_ONLINE);
    for (const auto& each : ways) {
        auto way = online.add(kp_WAY).show_named(each).set(kp_GATEWAY, each);
        way.set(kp_REVISION, visit.registration().revision);
        way.show_if(&each != &ways.front() || under_way, kp_SECOND);
    }
}

}  // namespace

void show_payment(View& view, const Visit& visit) {
    const auto& registration = visit.registration();
    show_steps(view, kp_STEPS, registration.stage, registration.needs_review);
    show_badge(view, kp_BADGE, domain::name(registration.stage));
    show_photo_note(view, kp_PHOTO_NOTE, visit);
    view.set(kp_SUM, registration.sum().text());
    view.set(kp_REGISTRATION_NUMBER, registration.number(visit.sitting()));
    view.day(kp_EXAM_FROM, visit.sitting().exam_from).day(kp_EXAM_TO, visit.sitting().exam_to);
    show_state(view, visit);
    if (registration.site) show_site(view, *registration.site);
}

void show_choices(View& view, const std::vector<store::ChoiceMoney>& choices) {
    if (choices.empty()) return;
    auto table = view.add(kp_TABLE);
    std::set<std::string_view> meant;
    for (const auto& choice : choices) {
        const auto state = domain::name(choice.state);
        auto row = table.add(kp_CHOICE);
        row.set(kp_CODE, choice.subject_code).set(kp_SUBJECT, choice.subject_name);
        row.set(kp_FEE, choice.fee.text());
        show_badge(row, kp_STATE, state);
        if (meant.insert(state).second) view.show_named("means_" + std::string(state));
    }
}

void show_refunds(View& view, const std::vector<store::RefundStanding>& refunds) {
    if (refunds.empty()) return;
    auto list = view.add(kp_REFUNDS);
    for (const auto& refund : refunds) {
        auto line = list.add(kp_REFUND).set(kp_AMOUNT, refund.amount.text());
        line.moment(kp_SINCE, refund.created_at).show_named("for_" + refund.reason);
        if (refund.state == store::RefundState::done && refund.done_at)
            line.add(kp_DONE).moment(kp_WHEN, *refund.done_at);
        else if (refund.state == store::RefundState::refused)
            line.show(kp_REFUSED);
        else
            line.show(refund.counter ? kp_AT_COUNTER : kp_ON_ITS_WAY);
    }
}

void show_ways(View& view, const Visit& visit, const std::vector<store::Attempt>& attempts) {
    if (visit.registration().stage != Stage::payment || visit.registration().in_doubt) return;
    if (const auto& until = visit.registration().hold.until)
        show_countdown(view, kp_COUNTDOWN, Countdown::payment, *until, visit.now);
    if (visit.registration().sum().fen() == 0) {
        view.add(kp_FREE).set(kp_REVISION, visit.registration().revision);
        return;
    }
    view.show(kp_WITH_FEE);
    const auto open = std::find_if(attempts.begin(), attempts.end(), [](const auto& each) {
        return each.state == store::AttemptState::open;
    });
    const bool under_way = open != attempts.end();
    if (under_way)
        view.add(kp_UNDER_WAY).show_named(open->gateway).moment(kp_UNTIL, open->expires_at);
    view.show_if(visit.registration().paying && !under_way, kp_ENDING);
    show_gateways(view, visit, under_way);
}

}  // namespace web
