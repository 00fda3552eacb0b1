// One registration, to its site's staff: look, decide, take the fee at the counter.
//
// Query: id. Fields: id, revision, action = approve | reject | receive; reason-<field> (reject: at
// least one), receipt (receive: the paper receipt's number).

#include <array>

#include "domain/text.h"
#include "store/audit.h"
#include "store/counter.h"
#include "store/decision.h"
#include "store/orders.h"
#include "templates/admin-registration.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::Event;
using domain::FaultCode;
using domain::Stage;
using store::Verdict;

constexpr std::size_t longest_reason = 200;  // characters, as the schema has it
constexpr std::size_t longest_receipt = 30;

// What a reason may be pinned to.
constexpr std::array reason_fields = {"photo",  "name",       "id_number",      "phone",
                                      "school", "department", "student_number", "subjects"};

void show_choices(Block& view, const store::Registration& registration) {
    for (const auto& choice : registration.choices)
        view.add(ka_CHOICE)
            .set(ka_SUBJECT, choice.subject_code + " " + choice.subject_name)
            .set(ka_FEE, choice.fee.text());
    view.set(ka_SUM, registration.sum().text());
}

void show_past_reasons(Block& view, const std::vector<store::Reason>& reasons) {
    if (reasons.empty()) return;
    auto part = view.add(ka_PAST_REASONS);
    for (const auto& reason : reasons) {
        auto line = part.add(ka_PAST).set(ka_WORDS, reason.words);
        line.include(ka_LABEL, "labels.tpl").show_named(reason.field);
    }
}

void show_decision(Block& view, const Visit& visit) {
    view.show(ka_DECIDE);
    for (const char* field : reason_fields) {
        auto line = view.add(ka_REASON_FIELD).set(ka_FIELD, field);
        line.set(ka_TYPED, visit.request.field(std::string("reason-") + field));
        line.include(ka_LABEL, "labels.tpl").show_named(field);
    }
}

void show_actions(Block& view, const Visit& visit, const store::Registration& registration) {
    const auto site = registration.site->id;
    if (visit.staff->may(may_review, site) && registration.stage == Stage::pending)
        show_decision(view, visit);
    view.show_if(visit.staff->may(may_take_fees, site) && registration.stage == Stage::payment,
                 ka_RECEIVE);
}

Response fill(const Visit& visit, store::Read& db, const store::Standing& standing,
              const Faults& faults) {
    const auto& registration = standing.registration;
    View view = visit.view("admin-registration");
    view.faults(faults).set(ka_ID, registration.id.value).set(ka_REVISION, registration.revision);
    view.set(ka_NUMBER, registration.number(standing.sitting));
    view.set(ka_SITE, registration.site->name);
    show_badge(view, ka_BADGE, domain::name(registration.stage));
    show_person(view.include(ka_PERSON, "part/person.tpl"), registration.person, Masked::yes);
    if (registration.portrait_at) view.add(ka_PORTRAIT).set(ka_ID, registration.id.value);
    show_choices(view, registration);
    show_past_reasons(view, store::last_reasons(db, registration.id));
    view.set(ka_RECEIPT, visit.request.field("receipt"));
    if (const auto order = store::order(db, registration.id)) view.set(ka_ORDER, order->number);
    if (registration.hold.until) view.add(ka_HELD).moment(ka_UNTIL, *registration.hold.until);
    show_actions(view, visit, registration);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    return fill(visit, db, registration_for_staff(visit, db, visit.request.query("id")), {});
}

std::vector<store::Reason> typed_reasons(const Visit& visit, Faults& faults) {
    std::vector<store::Reason> reasons;
    for (const char* field : reason_fields) {
        const std::string name = std::string("reason-") + field;
        const auto words = domain::typed_line(visit.request.field(name), longest_reason);
        if (words)
            reasons.push_back({field, *words});
        else if (words.fault().code != FaultCode::required)
            faults.add(name, words.fault());
    }
    if (reasons.empty() && faults.none()) faults.add("reason", FaultCode::reason_required);
    return reasons;
}

// Takes the registration through `event`, as the form knew it. Faults where the table says no.
bool moved(const Visit& visit, store::Write& db, store::Standing& standing, Event event,
           Faults& faults) {
    auto& registration = standing.registration;
    const domain::Circumstances circumstances{.reviewed = registration.needs_review};
    const auto step =
        domain::step(registration.stage, event, circumstances, standing.sitting, standing.now);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step)) {
        faults.add("registration", fault_of(*refusal));
        return false;
    }
    const auto& allowed = std::get<domain::Step>(step);
    auto hold = registration.hold;
    if (event == Event::approve) hold.approved_at = standing.now;
    const int now_at = registration.revision;
    try {
        registration.revision = visit.form_revision();
        store::move(db, registration, allowed,
                    domain::hold_until(allowed.to(), hold, standing.sitting));
        return true;
    } catch (const store::Stale&) {
        registration.revision = now_at;
        faults.add("registration", FaultCode::stale);
        return false;
    }
}

void note(const Visit& visit, store::Write& db, const store::Registration& registration,
          const std::string& action, const std::string& detail = {}) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = "registration." + action,
                      .passport = registration.passport,
                      .registration = registration.id,
                      .site = registration.site->id,
                      .client = visit.request.address(),
                      .detail = detail});
}

bool decided(const Visit& visit, store::Write& db, store::Standing& standing, Verdict verdict,
             Faults& faults) {
    std::vector<store::Reason> reasons;
    if (verdict == Verdict::reject) reasons = typed_reasons(visit, faults);
    if (!faults.none()) return false;
    const Event event = verdict == Verdict::approve ? Event::approve : Event::reject;
    if (!moved(visit, db, standing, event, faults)) return false;
    store::decide(db, standing.registration.id, visit.staff->id, verdict, reasons);
    note(visit, db, standing.registration, visit.request.field("action"));
    return true;
}

bool received(const Visit& visit, store::Write& db, store::Standing& standing, Faults& faults) {
    const auto receipt = domain::typed_line(visit.request.field("receipt"), longest_receipt);
    if (!faults.take("receipt", receipt)) return false;
    const store::CounterReceipt paper{standing.registration.id, visit.staff->id,
                                      standing.registration.sum(), *receipt};
    try {
        return db.attempt([&] {
            if (!moved(visit, db, standing, Event::pay, faults)) return false;
            if (!store::receive(db, paper)) throw store::Stale{};
            note(visit, db, standing.registration, "receive", paper.number);
            return true;
        });
    } catch (const store::Violation&) {
        faults.add("receipt", FaultCode::receipt_used);
        return false;
    }
}

Response post(const Visit& visit, store::Write& db) {
    auto standing = registration_for_staff(visit, db, visit.request.field("id"));
    const std::string& action = visit.request.field("action");
    const auto site = standing.registration.site->id;
    const bool fee = action == "receive";
    if (!visit.staff->may(fee ? may_take_fees : may_review, site)) throw HttpError(403, "role");
    Faults faults;
    bool done = false;
    if (fee) done = received(visit, db, standing, faults);
    if (action == "approve") done = decided(visit, db, standing, Verdict::approve, faults);
    if (action == "reject") done = decided(visit, db, standing, Verdict::reject, faults);
    if (done) return see_other("admin-queue?done=" + action);
    if (faults.none()) throw HttpError(400, "no such action");
    return fill(visit, db, registration_for_staff(visit, db, visit.request.field("id")), faults);
}

}  // namespace

const Page page{
    .family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get, .post = post};

}  // namespace web
