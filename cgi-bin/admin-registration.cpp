// One registration, to its site's staff: look, take the fee at the counter and confirm on site,
// take either back, send it back. It is reviewed at the desk (admin-desk).
//
// Query: id, and where one was at the counter (web/counter_list.h). Fields: revision, action =
// receive | unpay | confirm | unconfirm (web/counter.h) | send_back (web/reason_form.h) | unmask.

#include "store/phrase.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/counter.h"
#include "web/counter_list.h"
#include "web/counter_view.h"
#include "web/decide.h"
#include "web/found.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/portrait_checked.h"
#include "web/reason_form.h"
#include "web/refusal.h"
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

std::string query_of(const store::Registration& registration) {
    return "id=" + std::to_string(registration.id.value);
}

// After an approval, while the candidate can still mend it: review has not closed.
void show_send_back(Block& view, const Visit& visit, store::Read& db,
                    const store::Standing& standing, const Faults& faults) {
    const auto& review = standing.sitting.review;
    if (!standing.registration.needs_review || review.over(standing.now)) return;
    auto part = view.add(ka_SEND_BACK).moment(ka_UNTIL, review.to);
    part.show_if(visit.request.field("action") == "send_back", ka_BEGUN);
    part.set(ka_ID, standing.registration.id.value);
    part.set(ka_REVISION, standing.registration.revision);
    show_reason_form(part, ka_REASON_FORM, visit,
                     store::phrases_at(db, standing.registration.site->id), faults);
}

// Whether it is the counter's now, and not the reviewers'.
bool belongs_to_fees(const Visit& visit, Stage stage) {
    const bool later = stage > Stage::rejected && visit.staff->may(may_see_fees);
    return later || !visit.staff->may(may_see_queue);
}

// Where one came from, and who was found there.
void show_way_back(View& view, const Visit& visit, bool of_fees) {
    if (of_fees)
        view.add(ka_BACK_TO_FEES)
            .set(ka_ADDRESS, at_counter(visit, "admin-counter"))
            .set(ka_FIND, find_of(visit));
    else
        view.show(ka_BACK_TO_QUEUE);
}

void show_done(View& view, const Visit& visit) {
    const Notice notice = notice_of(visit);
    view.show_if(notice.what == "receive", ka_DONE_RECEIVE);
    view.show_if(notice.what == "unpay", ka_DONE_UNPAY);
    view.show_if(notice.what == "unconfirm", ka_DONE_UNCONFIRM);
}

Response fill(const Visit& visit, store::Read& db, const store::Standing& standing,
              const Faults& faults) {
    const auto& registration = standing.registration;
    const bool of_fees = belongs_to_fees(visit, registration.stage);
    View view = visit.view("admin-registration", of_fees ? "admin-counter" : "admin-queue");
    view.faults(faults).set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.set(ka_SELF, at_counter(visit, "admin-registration", query_of(registration)));
    show_way_back(view, visit, of_fees);
    if (faults.none()) show_done(view, visit);
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
    view.show_if(registration.serial.has_value(), ka_SUBMITTED);
    show_counter(view, visit, db, standing);
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
Response done(const Visit& visit, store::Write& db, const Faults& faults, const std::string& to) {
    const auto& registration = visit.standing->registration;
    if (!faults.none()) return fill(visit, db, *store::standing(db, registration.id), faults);
    const auto notice = notice_query(
        visit, {visit.request.field("action"), registration.number(visit.standing->sitting)});
    return see_other(to + (to.find('?') == std::string::npos ? "?" : "&") + notice);
}

Response send_back(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    Faults faults;
    const auto reasons = typed_reasons(visit, store::phrases_at(db, *visit.site), faults);
    if (faults.none()) faults = decide(visit, db, standing, Verdict::send_back, reasons);
    return done(visit, db, faults, "admin-queue");
}

// One deed of the counter; then it is here that one goes on.
template <Faults (*deed)(const Visit&, store::Write&, store::Standing&)>
Response do_here(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    const Faults faults = deed(visit, db, standing);
    return done(visit, db, faults,
                at_counter(visit, "admin-registration", query_of(standing.registration)));
}

// Now the next one comes.
Response do_confirm(const Visit& visit, store::Write& db) {
    auto standing = *visit.standing;
    return done(visit, db, confirm(visit, db, standing), "admin-counter");
}

Response sent_before(const Visit& visit, store::Read& db) {
    return fill(visit, db, *visit.standing, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = any_staff,
                .target = Target::registration,
                .get = get,
                .again = sent_before,
                .actions = {{"receive", may_take_fees, do_here<receive>},
                            {"unpay", may_set_up, do_here<unpay>},
                            {"confirm", may_take_fees, do_confirm},
                            {"unconfirm", may_set_up, do_here<unconfirm>},
                            {"send_back", may_review, send_back},
                            {"unmask", any_staff, unmask}},
                .tab = "admin-queue"};

}  // namespace web
