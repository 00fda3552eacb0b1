// One registration, to its site's staff: look, take the fee at the counter, send it back. It is
// reviewed at the desk (admin-desk).
//
// Query: id. Fields: revision, action = receive | send_back | unmask; receive: receipt, the paper
// receipt's number; send_back: the reasons of web/reason_form.h.

#include "store/orders.h"
#include "store/phrase.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/portrait_checked.h"
#include "web/reason_form.h"
#include "web/unmask.h"

namespace web {
namespace {

using domain::Stage;
using store::Verdict;

void show_choices(Block& view, const store::Registration& registration) {
    for (const auto& choice : registration.choices)
        view.add(ka_CHOICE)
            .set(ka_SUBJECT, choice.subject_code + " " + choice.subject_name)
            .set(ka_FEE, choice.fee.text());
    view.set(ka_SUM, registration.sum().text());
}

void show_last_reasons(Block& view, const std::vector<store::Reason>& reasons) {
    if (reasons.empty()) return;
    auto part = view.add(ka_PAST_REASONS);
    for (const auto& reason : reasons)
        part.add(ka_PAST)
            .set(ka_WORDS, reason.words)
            .include(ka_LABEL, "labels.tpl")
            .show_named(reason.field);
}

// After an approval, while the candidate can still mend it: review has not closed.
void show_send_back(Block& view, const Visit& visit, store::Read& db,
                    const store::Standing& standing, const Faults& faults) {
    const auto& review = standing.sitting.review;
    if (!standing.registration.needs_review || review.over(standing.now)) return;
    auto part = view.add(ka_SEND_BACK).moment(ka_UNTIL, review.to);
    bool begun = false;
    for (const auto& at : faults.all()) begun = begun || at.field != "receipt";
    part.show_if(begun, ka_BEGUN).set(ka_ID, standing.registration.id.value);
    part.set(ka_REVISION, standing.registration.revision);
    show_reason_form(part, ka_REASON_FORM, visit,
                     store::phrases_at(db, standing.registration.site->id), faults);
}

void show_fee(Block& view, const Visit& visit, store::Read& db,
              const store::Registration& registration) {
    view.show(ka_TAKE_FEE).set(ka_RECEIPT, visit.request.field("receipt"));
    if (const auto order = store::order(db, registration.id)) view.set(ka_ORDER, order->number);
}

Response fill(const Visit& visit, store::Read& db, const store::Standing& standing,
              const Faults& faults) {
    const auto& registration = standing.registration;
    const bool of_fees = registration.stage > Stage::rejected && visit.staff->may(may_see_fees);
    View view = visit.view("admin-registration");
    view.faults(faults).set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.show(of_fees || !visit.staff->may(may_see_queue) ? ka_BACK_TO_FEES : ka_BACK_TO_QUEUE);
    view.set(ka_NAME, registration.person.at("name")).set(ka_SITE, registration.site->name);
    view.set(ka_NUMBER, registration.number(standing.sitting));
    show_badge(view, ka_BADGE, domain::name(registration.stage));
    show_person(view.include(ka_PERSON, "part/person.tpl"), registration.person, masked(visit));
    view.show_if(masked(visit) == Masked::yes, ka_MASKED);
    view.show_if(!registration.portrait_at, ka_NO_PORTRAIT);
    show_checked_portrait(view, ka_PORTRAIT, ka_PORTRAIT_FINDINGS, db, standing);
    show_choices(view, registration);
    show_last_reasons(view, store::last_reasons(db, registration.id));
    if (registration.hold.until) view.add(ka_HELD).moment(ka_UNTIL, *registration.hold.until);
    view.show_if(registration.stage == Stage::pending && visit.staff->may(may_see_queue),
                 ka_AT_DESK);
    if (registration.stage == Stage::payment && visit.may("receive"))
        show_fee(view, visit, db, registration);
    if (registration.stage == Stage::payment && visit.may("send_back"))
        show_send_back(view, visit, db, standing, faults);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    // who had to sign in first comes back without the id
    if (!visit.standing) return see_other("admin-queue");
    return fill(visit, db, *visit.standing, {});
}

// Where something is in the way, the page shows how the registration stands now.
Response done(const Visit& visit, store::Write& db, const store::Standing& standing,
              const Faults& faults, const std::string& list) {
    if (!faults.none())
        return fill(visit, db, *store::standing(db, standing.registration.id), faults);
    const std::string number = standing.registration.number(standing.sitting);
    return see_other(list + "?" + notice_query(visit, {visit.request.field("action"), number}));
}

Response send_back(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    Faults faults;
    const auto reasons = typed_reasons(visit, store::phrases_at(db, *visit.site), faults);
    if (faults.none()) faults = decide(visit, db, standing, Verdict::send_back, reasons);
    return done(visit, db, standing, faults, "admin-queue");
}

Response take_fee(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    const Faults faults = receive(visit, db, standing);
    return done(visit, db, standing, faults, "admin-counter");
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = any_staff,
                .target = Target::registration,
                .get = get,
                .actions = {{"receive", may_take_fees, take_fee},
                            {"send_back", may_review, send_back},
                            {"unmask", any_staff, unmask}}};

}  // namespace web
