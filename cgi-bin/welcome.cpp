// 当前考次: how things stand, what to do next and until when; earlier registrations, notices.
//
// Query: ask = withdraw shows the question before cancelling.
// Fields: intent = greeted (知道了), choose (of several open sittings the one in `sitting`), resume
// or restart (重新报名), withdraw (取消报名); the last three with revision.

#include "store/errors.h"
#include "store/history.h"
#include "store/sitting.h"
#include "templates/welcome.tpl.h"
#include "web/amend.h"
#include "web/http_error.h"
#include "web/next_step.h"
#include "web/note.h"
#include "web/notice_list.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::Event;
using domain::Stage;
using store::Registration;

void fill_choices(Block& mine, const Visit& visit, const Registration& registration) {
    if (registration.choices.empty()) return;
    auto chosen = mine.add(kw_CHOSEN).set(kw_SUM, registration.sum().text());
    for (const auto& choice : registration.choices)
        chosen.add(kw_CHOICE).set(kw_CODE, choice.subject_code).set(kw_NAME, choice.subject_name);
    if (registration.stage >= Stage::paid) {
        chosen.show(kw_PAID);
        return;
    }
    auto unpaid = chosen.add(kw_UNPAID).add(registration.needs_review ? kw_REVIEWS : kw_NO_REVIEW);
    unpaid.set(kw_PAY_HOURS,
               std::chrono::duration_cast<std::chrono::hours>(visit.sitting().pay_within).count());
}

void fill_mine(Block& view, const Visit& visit) {
    const Registration& registration = visit.registration();
    if (registration.person.empty()) return;
    auto mine = view.add(kw_MINE);
    const bool mendable = registration.stage == Stage::subjects ||
                          std::holds_alternative<domain::Step>(amend_step(visit));
    mine.add(kw_PERSON).set(kw_NAME, registration.person.at("name")).show_if(mendable, kw_MENDABLE);
    if (registration.site)
        mine.add(kw_SITE)
            .set(kw_NAME, registration.site->name)
            .set(kw_CODE, registration.site->code)
            .show(registration.needs_review ? kw_REVIEWS : kw_NO_REVIEW);
    fill_choices(mine, visit, registration);
    if (registration.serial)
        mine.add(kw_SERIAL).set(kw_NUMBER, registration.number(visit.sitting()));
    mine.show_if(may_withdraw(visit), kw_CANCELLABLE);
    if (visit.request.query("ask") != "withdraw" || !may_withdraw(visit)) return;
    const auto& fill_in = visit.sitting().fill_in;
    auto ask = view.add(kw_ASK).set(kw_REVISION, registration.revision);
    if (fill_in.over(visit.now))
        ask.show(kw_TOO_LATE);
    else
        ask.add(kw_AGAIN).moment(kw_UNTIL, fill_in.to);
}

void fill_others(Block& view, const Visit& visit, const store::Calendar& calendar) {
    const auto& current = visit.candidate->sitting;
    std::optional<Block> list;
    for (const auto& sitting : calendar.sittings) {
        if (current && sitting.id == current->id) continue;
        if (!list) list.emplace(view.add(kw_CHOICE_OF_SITTING));
        if (current) list->set(kw_NAME, current->name);
        auto other = list->add(kw_OTHER).set(kw_NAME, sitting.name).set(kw_NUMBER, sitting.number);
        other.moment(kw_FROM, sitting.fill_in.from).moment(kw_TO, sitting.fill_in.to);
        other.set(kw_ID, sitting.id.value);
    }
}

void fill_past(Block& view, const std::vector<store::PastRegistration>& past) {
    view.show_if(past.empty(), kw_NO_PAST);
    if (past.empty()) return;
    auto table = view.add(kw_HAS_PAST);
    for (const auto& each : past) {
        auto row = table.add(kw_PAST).set(kw_SITTING, each.sitting).set(kw_SITE, each.site);
        for (const auto& subject : each.subjects) row.add(kw_SUBJECT).set(kw_TEXT, subject);
        show_badge(row, kw_BADGE, domain::name(each.stage));
    }
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto& candidate = *visit.candidate;
    View view = visit.view("welcome");
    view.faults(faults).set(kw_WHO, visit.frame.who).show_if(!candidate.greeted, kw_GREETING);
    if (candidate.sitting) {
        view.add(kw_SITTING)
            .set(kw_NAME, candidate.sitting->name)
            .set(kw_NUMBER, candidate.sitting->number);
        show_next_step(view, visit);
    } else {
        view.show(kw_NOTHING);
    }
    const auto& registration = candidate.registration;
    if (registration) fill_mine(view, visit);
    fill_others(view, visit, store::calendar(db));
    const bool at_site = registration && registration->site;
    const auto notices =
        at_site ? store::notices_for(db, registration->site->id) : store::notices(db);
    if (!notices.empty()) {
        auto section = view.add(kw_NOTICES);
        show_notices(section, kw_LIST, notices);
    }
    fill_past(view,
              store::history(db, candidate.passport,
                             registration ? std::optional(candidate.sitting->id) : std::nullopt));
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

Response choose(const Visit& visit, store::Write& db) {
    for (const auto& sitting : store::calendar(db).sittings)
        if (std::to_string(sitting.id.value) == visit.request.field("sitting")) {
            store::choose_sitting(db, visit.session_hash, sitting.id);
            return see_other("welcome");
        }
    throw HttpError(400, "no such sitting");
}

// One of the candidate's own events; they free places or need none, so nothing is held afterwards.
Response move(const Visit& visit, store::Write& db, Event event, std::string_view action) {
    Faults faults;
    Registration claimed = visit.claimed();
    const auto answer = domain::step(claimed.stage, event, {}, visit.sitting(), visit.now);
    const auto* step = std::get_if<domain::Step>(&answer);
    if (step == nullptr) {
        faults.add("form", fault_of(std::get<domain::Refusal>(answer)));
        return fill(visit, db, faults);
    }
    try {
        store::move(db, claimed, *step, std::nullopt);
    } catch (const store::Stale&) {
        faults.add("form", domain::FaultCode::stale);
        return fill(visit, db, faults);
    }
    note(visit, db, action);
    return see_other(domain::page_of(claimed.stage));
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& intent = visit.request.field("intent");
    if (intent == "resume") return move(visit, db, Event::resume, "registration.resume");
    if (intent == "restart") return move(visit, db, Event::restart, "registration.restart");
    if (intent == "withdraw") return move(visit, db, Event::withdraw, "registration.withdraw");
    if (intent == "choose") return choose(visit, db);
    if (intent != "greeted") throw HttpError(400, "no such intent");
    store::note_greeted(db, visit.candidate->passport);
    return see_other("welcome");
}

}  // namespace

const Page page{.family = Family::candidate, .who = Who::candidate, .get = get, .post = post};

}  // namespace web
