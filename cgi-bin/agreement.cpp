// 阅读报名协议: the candidate reads the sitting's agreement and accepts it, or stops here.
//
// Fields: agreed (the checkbox), version (of the text that was shown), answer = yes | no.

#include <sstream>

#include "domain/step.h"
#include "store/agreement.h"
#include "store/registration.h"
#include "templates/agreement.tpl.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/parts.h"

namespace web {
namespace {

using domain::Event;
using domain::Stage;

store::Agreement in_force(const Visit& visit, store::Read& db) {
    if (auto agreement = store::agreement(db, visit.sitting().id)) return *agreement;
    throw HttpError(404, "the sitting has no agreement");
}

Response fill(const Visit& visit, const store::Agreement& agreement, const Faults& faults) {
    View view = visit.view("agreement");
    show_steps(view, ka_STEPS, Stage::agreement, true);
    view.faults(faults).set(ka_SITTING, visit.sitting().name);
    view.set(ka_VERSION, agreement.version);
    std::istringstream lines(agreement.body);
    for (std::string line; std::getline(lines, line);)
        if (!line.empty()) view.add(ka_PARAGRAPH).set(ka_TEXT, line);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, in_force(visit, db), {}); }

// The first time this makes the registration; after a restart it stands at `agreement` already.
Response agree(const Visit& visit, store::Write& db, const store::Agreement& agreement) {
    const auto step = domain::step(Stage::agreement, Event::agree, {}, visit.sitting(), visit.now);
    const auto* allowed = std::get_if<domain::Step>(&step);
    if (allowed == nullptr) return see_other("welcome");
    if (visit.candidate->registration) {
        store::Registration again = visit.registration();
        store::move(db, again, *allowed, std::nullopt);
        store::accept_agreement(db, again, agreement.id);
    } else {
        store::agree(db, visit.candidate->passport, visit.sitting().id, agreement.id);
    }
    return see_other("profile");
}

Response post(const Visit& visit, store::Write& db) {
    if (visit.request.field("answer") == "no") return see_other("welcome");
    const auto agreement = in_force(visit, db);
    Faults faults;
    if (!visit.request.has("agreed")) faults.add("agreed", domain::FaultCode::consent);
    // a newer version came out while this one was read: it is shown, and asked for again
    if (visit.request.field("version") != std::to_string(agreement.version))
        faults.add("agreed", domain::FaultCode::stale);
    if (!faults.none()) return fill(visit, agreement, faults);
    return agree(visit, db, agreement);
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = Stage::agreement,
                .get = get,
                .post = post};

}  // namespace web
