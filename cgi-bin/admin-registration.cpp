// One registration, to its site's staff: look, decide, take the fee at the counter.
//
// Query: id. Fields: revision, action = approve | reject | receive; reject: a reason at one or more
// of web::reason_fields; receive: receipt, the paper receipt's number.

#include "store/orders.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"

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

// The forms of a decision, with what was typed and what is wrong with it.
void show_decision(Block& view, const Visit& visit, const Faults& faults) {
    view.show(ka_DECIDE);
    for (const auto field : reason_fields) {
        auto line = view.add(ka_REASON).set(ka_FIELD, field);
        line.set(ka_TYPED, visit.request.field(field));
        line.include(ka_LABEL, "labels.tpl").show_named(field);
        for (const auto& at : faults.all()) {
            if (at.field != field) continue;
            line.show(ka_INVALID).add(ka_FAULT).sentence(ka_SENTENCE, at);
        }
    }
}

void show_fee(Block& view, const Visit& visit, store::Read& db,
              const store::Registration& registration) {
    view.show(ka_TAKE_FEE).set(ka_RECEIPT, visit.request.field("receipt"));
    if (const auto order = store::order(db, registration.id)) view.set(ka_ORDER, order->number);
}

Response fill(const Visit& visit, store::Read& db, const store::Standing& standing,
              const Faults& faults) {
    const auto& registration = standing.registration;
    const auto site = registration.site->id;
    const bool of_fees = registration.stage > Stage::rejected && visit.staff->may(may_see_fees);
    View view = visit.view("admin-registration");
    view.faults(faults).set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.show(of_fees || !visit.staff->may(may_see_queue) ? ka_BACK_TO_FEES : ka_BACK_TO_QUEUE);
    view.set(ka_NAME, registration.person.at("name")).set(ka_SITE, registration.site->name);
    view.set(ka_NUMBER, registration.number(standing.sitting));
    show_badge(view, ka_BADGE, domain::name(registration.stage));
    show_person(view.include(ka_PERSON, "part/person.tpl"), registration.person, Masked::yes);
    view.show(registration.portrait_at ? ka_PORTRAIT : ka_NO_PORTRAIT);
    show_choices(view, registration);
    show_last_reasons(view, store::last_reasons(db, registration.id));
    if (registration.hold.until) view.add(ka_HELD).moment(ka_UNTIL, *registration.hold.until);
    if (registration.stage == Stage::pending && visit.staff->may(may_review, site))
        show_decision(view, visit, faults);
    if (registration.stage == Stage::payment && visit.staff->may(may_take_fees, site))
        show_fee(view, visit, db, registration);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    // who had to sign in first comes back without the id
    if (visit.request.query("id").empty()) return see_other("admin-queue");
    return fill(visit, db, registration_for_staff(visit, db, visit.request.query("id")), {});
}

Faults act(const Visit& visit, store::Write& db, store::Standing& standing,
           const std::string& action) {
    if (action == "approve") return decide(visit, db, standing, Verdict::approve);
    if (action == "reject") return decide(visit, db, standing, Verdict::reject);
    if (action == "receive") return receive(visit, db, standing);
    throw HttpError(400, "no such action");
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& id = visit.request.query("id");
    const std::string& action = visit.request.field("action");
    auto standing = registration_for_staff(visit, db, id);
    const bool fee = action == "receive";
    if (!visit.staff->may(fee ? may_take_fees : may_review, standing.registration.site->id))
        throw HttpError(403, "role");
    const Faults faults = act(visit, db, standing, action);
    if (!faults.none()) return fill(visit, db, registration_for_staff(visit, db, id), faults);
    const std::string number = standing.registration.number(standing.sitting);
    return see_other((fee ? "admin-counter?" : "admin-queue?") +
                     notice_query(visit, {action, number}));
}

}  // namespace

const Page page{
    .family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get, .post = post};

}  // namespace web
