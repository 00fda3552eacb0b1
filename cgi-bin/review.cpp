// 信息审核: all that was entered as the 登记表 it will be printed as; 申请信息审核 hands it to the
// site. Afterwards it is there to be read and printed; refused, with the reasons at their fields.
//
// Query: confirm (the question whether to apply, as a page of its own). Fields: none.

#include <algorithm>

#include "domain/person.h"
#include "domain/step.h"
#include "store/decision.h"
#include "store/review.h"
#include "templates/review.tpl.h"
#include "web/amend.h"
#include "web/marks.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_view.h"
#include "web/photo_note.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::Event;
using domain::Stage;

bool granted(const std::variant<domain::Step, domain::Refusal>& answer) {
    return std::holds_alternative<domain::Step>(answer);
}

std::variant<domain::Step, domain::Refusal> apply_step(const Visit& visit) {
    return domain::step(visit.registration().stage, Event::apply,
                        amend_circumstances(visit.registration()), visit.sitting(), visit.now);
}

void fill_choices(View& view, const store::Registration& registration) {
    for (const auto& choice : registration.choices) {
        auto row = view.add(kr_CHOICE);
        row.set(kr_CODE, choice.subject_code).set(kr_SUBJECT, choice.subject_name);
        row.show_named("level_" + std::to_string(choice.level));
        row.set(kr_MINUTES, choice.minutes).set(kr_FEE, choice.fee.text());
    }
    view.set(kr_SUM, registration.sum().text());
}

void fill_form(View& view, const Visit& visit) {
    const auto& registration = visit.registration();
    view.set(kr_SITTING, visit.sitting().name).set(kr_SITTING_NUMBER, visit.sitting().number);
    view.set(kr_REGISTRATION_NUMBER, registration.number(visit.sitting()));
    show_person(view, registration.person, Masked::no);
    if (registration.site)
        view.set(kr_SITE_NAME, registration.site->name).set(kr_SITE_CODE, registration.site->code);
    if (registration.portrait_at) view.add(kr_PORTRAIT).set(kr_TAG, registration.portrait_tag);
    fill_choices(view, registration);
}

// What the candidate may do, and until when. `asks`: whether to apply is the question now.
void fill_actions(View& view, const Visit& visit, bool asks) {
    const auto& registration = visit.registration();
    const bool may_apply = granted(apply_step(visit));
    view.show_if(may_apply && !asks, kr_APPLY).show_if(may_apply && asks, kr_CONFIRM);
    view.show_if(granted(amend_step(visit)), kr_AMEND);
    const auto& until = registration.hold.until;
    if (!until || registration.stage == Stage::pending || registration.in_doubt) return;
    show_countdown(view, kr_COUNTDOWN,
                   registration.stage == Stage::payment    ? Countdown::payment
                   : registration.stage == Stage::rejected ? Countdown::review
                                                           : Countdown::fill_in,
                   *until, visit.now);
}

// What was left empty has nothing to be seen here: its reason leads to where it is filled in.
bool is_empty(const store::Registration& registration, std::string_view field) {
    const auto& all = domain::person_fields;
    if (std::find(all.begin(), all.end(), field) == all.end()) return false;
    const auto found = registration.person.find(field);
    return found == registration.person.end() || found->second.empty();
}

// Each reason at its field, and all of them above.
void fill_reasons(View& view, store::Read& db, const store::Registration& registration) {
    const auto reasons = store::last_reasons(db, registration.id);
    if (reasons.empty()) return;
    auto list = view.add(kr_REASONS);
    list.set(kr_COUNT, static_cast<std::int64_t>(reasons.size()));
    for (const auto& reason : reasons) {
        auto line = list.add(kr_LISTED).set(kr_WORDS, reason.words);
        line.add(is_empty(registration, reason.field) ? kr_ELSEWHERE : kr_HERE)
            .set(kr_FIELD, reason.field);
        line.include(kr_LABEL, "labels.tpl").show_named(reason.field);
        view.add_named(reason.field + "_reason").set(kr_WORDS, reason.words);
    }
    if (const auto photo = store::photo_size(db, registration.id))
        show_marks(view, kr_MARKS, photo->width, photo->height, reasons);
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults, bool asks = false) {
    const auto& registration = visit.registration();
    const Stage stage = registration.stage;
    View view = visit.view("review");
    show_steps(view, kr_STEPS, stage, registration.needs_review);
    show_badge(view, kr_BADGE, registration.in_doubt ? "trouble" : domain::name(stage));
    view.faults(faults).set(kr_REVISION, registration.revision);
    show_photo_note(view, kr_PHOTO_NOTE, visit);
    if (registration.in_doubt)
        view.show(kr_IN_DOUBT);
    else
        view.show_named("at_" + std::string(domain::name(stage)));
    view.show(registration.needs_review ? kr_REVIEWED : kr_UNREVIEWED);
    fill_form(view, visit);
    fill_actions(view, visit, asks);
    if (stage == Stage::rejected) fill_reasons(view, db, registration);
    if (registration.hold.approved_at)
        view.add(kr_APPROVED).moment(kr_WHEN, *registration.hold.approved_at);
    if (stage == Stage::pending && registration.applied_at)
        view.add(kr_APPLIED).moment(kr_WHEN, *registration.applied_at);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    return fill(visit, db, {}, !visit.request.query("confirm").empty());
}

Response post(const Visit& visit, store::Write& db) {
    // sent twice, as where the first answer got lost on its way
    if (visit.registration().stage == Stage::pending) return see_other("review");
    Faults faults;
    const auto answer = apply_step(visit);
    if (const auto* step = std::get_if<domain::Step>(&answer)) {
        store::Registration claimed = visit.claimed();
        try {
            store::move(db, claimed, *step,
                        domain::hold_until(step->to(), claimed.hold, visit.sitting()));
            store::note_application(db, claimed);
            note(visit, db, "registration.apply");
            return see_other("review");
        } catch (const store::Stale&) {
            faults.add("form", stale_form(visit));
        }
    } else {
        faults.add("form", fault_of(std::get<domain::Refusal>(answer)));
    }
    return fill(visit, db, faults);
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::review, Stage::pending, Stage::rejected, Stage::payment,
                           Stage::paid, Stage::confirmed},
                .get = get,
                .post = post};

}  // namespace web
