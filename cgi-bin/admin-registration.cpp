// One registration, to its site's staff: look, decide, take the fee at the counter.
//
// Query: id. Fields: revision, action = approve | reject | receive; reject: a reason at one or more
// of web::reason_fields; receive: receipt, the paper receipt's number.

#include "store/orders.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/decide.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/portrait_checked.h"

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
    const bool of_fees = registration.stage > Stage::rejected && visit.staff->may(may_see_fees);
    View view = visit.view("admin-registration");
    view.faults(faults).set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.show(of_fees || !visit.staff->may(may_see_queue) ? ka_BACK_TO_FEES : ka_BACK_TO_QUEUE);
    view.set(ka_NAME, registration.person.at("name")).set(ka_SITE, registration.site->name);
    view.set(ka_NUMBER, registration.number(standing.sitting));
    show_badge(view, ka_BADGE, domain::name(registration.stage));
    show_person(view.include(ka_PERSON, "part/person.tpl"), registration.person, Masked::yes);
    view.show_if(!registration.portrait_at, ka_NO_PORTRAIT);
    show_checked_portrait(view, ka_PORTRAIT, ka_PORTRAIT_FINDINGS, db, standing);
    show_choices(view, registration);
    show_last_reasons(view, store::last_reasons(db, registration.id));
    if (registration.hold.until) view.add(ka_HELD).moment(ka_UNTIL, *registration.hold.until);
    if (registration.stage == Stage::pending && visit.may("approve"))
        show_decision(view, visit, faults);
    if (registration.stage == Stage::payment && visit.may("receive"))
        show_fee(view, visit, db, registration);
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

Response decided(const Visit& visit, store::Write& db, Verdict verdict) {
    auto standing = *visit.standing;
    const Faults faults = decide(visit, db, standing, verdict);
    return done(visit, db, standing, faults, "admin-queue");
}

Response approve(const Visit& visit, store::Write& db) {
    return decided(visit, db, Verdict::approve);
}

Response reject(const Visit& visit, store::Write& db) {
    return decided(visit, db, Verdict::reject);
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
                .actions = {{"approve", may_review, approve},
                            {"reject", may_review, reject},
                            {"receive", may_take_fees, take_fee}}};

}  // namespace web
