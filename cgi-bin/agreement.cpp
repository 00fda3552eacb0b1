// 阅读报名协议: the candidate reads the sitting's agreement and accepts it, or stops here.
//
// Fields: agreed (the checkbox), version (of the text that was shown), revision, answer = yes | no.

#include "store/agreement.h"
#include "domain/step.h"
#include "store/errors.h"
#include "store/registration.h"
#include "templates/agreement.tpl.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::Event;
using domain::Stage;

store::Agreement in_force(const Visit& visit, store::Read& db) {
    if (auto agreement = store::agreement(db, visit.sitting().id)) return *agreement;
    throw HttpError(404, "the sitting has no agreement");
}

std::variant<domain::Step, domain::Refusal> agree_step(const Visit& visit) {
    return domain::step(Stage::agreement, Event::agree, {}, visit.sitting(), visit.now);
}

Response fill(const Visit& visit, const store::Agreement& agreement, const Faults& faults) {
    View view = visit.view("agreement");
    show_steps(view, ka_STEPS, Stage::agreement, true);
    view.faults(faults).set(ka_SITTING, visit.sitting().name);
    view.set(ka_VERSION, agreement.version);
    view.set(ka_REVISION,
             visit.candidate->registration ? visit.candidate->registration->revision : 0);
    view.show_if(visit.request.has("agreed"), ka_TICKED);
    show_lines(view, ka_PARAGRAPH, ka_TEXT, agreement.body);
    return view.page();
}

Stage stage_of(const Visit& visit) {
    const auto& registration = visit.candidate->registration;
    return registration ? registration->stage : Stage::agreement;
}

// Outside of the fill-in window there is nothing to agree to: welcome says since when, or until.
Response get(const Visit& visit, store::Read& db) {
    if (stage_of(visit) != Stage::agreement) return see_other(domain::page_of(stage_of(visit)));
    if (std::holds_alternative<domain::Refusal>(agree_step(visit))) return see_other("welcome");
    return fill(visit, in_force(visit, db), {});
}

// The first time this makes the registration; after a restart it stands at `agreement` already.
void agree(const Visit& visit, store::Write& db, const domain::Step& step,
           const store::Agreement& agreement) {
    if (visit.candidate->registration) {
        store::Registration again = visit.claimed();
        store::move(db, again, step, std::nullopt);
        store::accept_agreement(db, again, agreement.id);
    } else {
        store::agree(db, visit.candidate->passport, visit.sitting().id, agreement.id);
    }
    store::note_greeted(db, visit.candidate->passport);
}

Response post(const Visit& visit, store::Write& db) {
    if (visit.request.field("answer") == "no") return see_other("welcome");
    // sent twice, or from an old window: it is agreed to already
    if (stage_of(visit) != Stage::agreement) return see_other(domain::page_of(stage_of(visit)));
    const auto agreement = in_force(visit, db);
    Faults faults;
    if (!visit.request.has("agreed")) faults.add("agreed", domain::FaultCode::consent);
    // a newer version came out while this one was read: it is shown, and asked for again
    if (visit.request.field("version") != std::to_string(agreement.version))
        faults.add("agreed", domain::FaultCode::stale);
    const auto step = agree_step(visit);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step))
        faults.add("agreed", fault_of(*refusal));
    if (!faults.none()) return fill(visit, agreement, faults);
    try {
        agree(visit, db, std::get<domain::Step>(step), agreement);
    } catch (const store::Stale&) {
        faults.add("agreed", stale_form(visit));
        return fill(visit, agreement, faults);
    }
    return see_other("profile");
}

}  // namespace

const Page page{
    .family = Family::candidate,
    .who = Who::candidate,
    .stages = {Stage::agreement, Stage::profile, Stage::subjects, Stage::photo, Stage::review,
               Stage::pending, Stage::rejected, Stage::payment, Stage::paid, Stage::confirmed},
    .get = get,
    .post = post};

}  // namespace web
