// 当前考次: how things stand, what to do next and until when; earlier registrations, notices.
//
// Query: ask = withdraw shows the question before cancelling.
// Fields: intent = greeted (知道了), choose (of several open sittings the one in `sitting`), resume
// or restart (重新报名), withdraw (取消报名); the last three with revision.

#include "store/errors.h"
#include "web/http_error.h"
#include "web/note.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/welcome_view.h"

namespace web {
namespace {

using domain::Event;
using domain::Stage;
using store::Registration;

Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto& registration = visit.candidate->registration;
    const bool at_site = registration && registration->site;
    View view = visit.view("welcome");
    view.faults(faults);
    show_welcome(view, visit,
                 {store::calendar(db),
                  at_site ? store::notices_for(db, registration->site->id) : store::notices(db),
                  store::history(db, visit.candidate->passport,
                                 registration ? std::optional(visit.sitting().id) : std::nullopt)});
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
// Of a form that was sent twice the second finds done what it asks for.
Response move(const Visit& visit, store::Write& db, Event event, Stage to,
              std::string_view action) {
    Faults faults;
    Registration claimed = visit.claimed();
    if (claimed.stage == to && claimed.revision + 1 == visit.registration().revision)
        return see_other(domain::page_of(to));
    const auto answer = domain::step(claimed.stage, event, {}, visit.sitting(), visit.now);
    const auto* step = std::get_if<domain::Step>(&answer);
    if (step == nullptr || claimed.paying) {
        faults.add("form", step != nullptr ? domain::Fault{domain::FaultCode::payment_under_way}
                                           : fault_of(std::get<domain::Refusal>(answer)));
        return fill(visit, db, faults);
    }
    try {
        store::move(db, claimed, *step, std::nullopt);
    } catch (const store::Stale&) {
        faults.add("form", stale_form(visit));
        return fill(visit, db, faults);
    }
    note(visit, db, action);
    return see_other(domain::page_of(claimed.stage));
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& intent = visit.request.field("intent");
    if (intent == "resume")
        return move(visit, db, Event::resume, Stage::subjects, "registration.resume");
    if (intent == "restart")
        return move(visit, db, Event::restart, Stage::agreement, "registration.restart");
    if (intent == "withdraw")
        return move(visit, db, Event::withdraw, Stage::cancelled, "registration.withdraw");
    if (intent == "choose") return choose(visit, db);
    if (intent != "greeted") throw HttpError(400, "no such intent");
    store::note_greeted(db, visit.candidate->passport);
    return see_other("welcome");
}

}  // namespace

const Page page{.family = Family::candidate, .who = Who::candidate, .get = get, .post = post};

}  // namespace web
