// 填写基本信息: the candidate says who they are; after 提交报考信息 the same page mends it.
//
// Fields: those of domain::person_fields; revision; draft (the version of the draft that the page
// was made of); intent = draft (保存草稿), autosave (the same by the page's script, which shows
// nothing) or discard; otherwise everything is checked and kept.

#include "domain/person.h"
#include "store/draft.h"
#include "store/history.h"
#include "templates/profile.tpl.h"
#include "web/draft_text.h"
#include "web/fill_in.h"
#include "web/http_error.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/person_form.h"
#include "web/refusal.h"
#include "web/roster_lock.h"

namespace web {
namespace {

using domain::PersonForm;
using domain::Refusal;
using domain::Stage;

store::DraftKey key_of(const Visit& visit) {
    return {visit.candidate->passport, visit.sitting().id, "profile"};
}

// What is filled in at first: the registration's own data, else that of the last one, else what the
// passport knows.
PersonForm kept(const Visit& visit, store::Read& db) {
    const auto& own = visit.registration().person;
    if (!own.empty()) return own;
    PersonForm form = store::last_person(db, visit.candidate->passport);
    if (form.empty())
        form = {{"id_type", domain::code(domain::IdType::resident)},
                {"phone", visit.candidate->mobile},
                {"email", visit.candidate->email}};
    return form;
}

View form_view(const Visit& visit, store::Read& db, const PersonForm& form, int draft_version) {
    const auto& registration = visit.registration();
    View view = visit.view("profile");
    const bool reviews = !registration.site || registration.needs_review;
    show_steps(view, kp_STEPS, registration.stage, reviews);
    view.set(kp_REVISION, registration.revision).set(kp_DRAFT, draft_version);
    view.show(filling_in(registration.stage) ? kp_FILLS_IN : kp_MENDS);
    const auto roster = roster_says(visit, db, form);
    show_person_form(view, with_roster(form, roster));
    show_roster(view, roster);
    if (registration.stage == Stage::rejected)
        show_advice(view, store::last_reasons(db, registration.id));
    return view;
}

Response get(const Visit& visit, store::Read& db) {
    const auto step = fill_in_step(visit);
    if (const auto* refusal = std::get_if<Refusal>(&step))
        return see_other(*refusal == Refusal::closed || *refusal == Refusal::not_open ? "welcome"
                                                                                      : "review");
    const auto draft = store::draft(db, key_of(visit));
    const bool goes_on = !draft.body.empty();
    View view = form_view(visit, db, goes_on ? fields_of_draft(draft.body) : kept(visit, db),
                          draft.version);
    if (goes_on) {
        view.add(kp_SAVED).set(kp_CLOCK, domain::clock_text(draft.saved_at));
        if (!filling_in(visit.registration().stage))
            view.add(kp_GOES_ON).moment(kp_SAVED_AT, draft.saved_at);
    }
    return view.page();
}

// Another window, or another device, has saved since: the visitor sees both and chooses.
Response conflict(const Visit& visit, store::Write& db, const PersonForm& typed) {
    const auto other = store::draft(db, key_of(visit));
    View view = form_view(visit, db, typed, other.version);
    const auto fields = other.body.empty() ? kept(visit, db) : fields_of_draft(other.body);
    auto block = view.add(kp_CONFLICT);
    block.moment(kp_SAVED_AT, other.saved_at);
    show_differences(block, fields, typed);
    return view.page(409);
}

Response save_draft(const Visit& visit, store::Write& db, const PersonForm& typed, bool by_script) {
    const std::string text = draft_text(typed);
    if (text.size() > store::longest_draft) throw HttpError(413, "a draft of that length");
    const auto version = store::keep_draft(db, key_of(visit), visit.form_number("draft"), text);
    if (!version) return conflict(visit, db, typed);
    if (!by_script) return see_other("profile");
    Response saved = no_content();
    saved.header("Draft-Version", std::to_string(*version));
    return saved.header("Likely-Pinyin", proposed_pinyin(typed).value_or(""));
}

Response sent_before(const Visit& visit, store::Read& db) {
    View view = form_view(visit, db, typed_person(visit.request), visit.form_number("draft"));
    return view.faults(outdated(visit)).page();
}

// The form comes back with what is wrong; what was typed is a draft from now on, unless another
// window has saved one.
Response again(const Visit& visit, store::Write& db, const PersonForm& typed,
               const Faults& faults) {
    const int version = visit.form_number("draft");
    const std::string text = draft_text(typed);
    const auto saved = text.size() <= store::longest_draft
                           ? store::keep_draft(db, key_of(visit), version, text)
                           : std::nullopt;
    View view = form_view(visit, db, typed, saved.value_or(version));
    if (saved) view.add(kp_SAVED).set(kp_CLOCK, domain::clock_text(visit.now));
    return view.faults(faults).page();
}

// The school's list says otherwise in its fields: the candidate sees that before it is kept.
Response filled_in(const Visit& visit, store::Write& db, const PersonForm& locked) {
    View view = form_view(visit, db, locked, visit.form_number("draft"));
    view.show(kp_ROSTER_FILLED);
    return view.page(422);
}

Response take_over(const Visit& visit, store::Write& db, const PersonForm& typed,
                   const domain::Person& person) {
    const auto answer = fill_in_step(visit);
    Faults faults;
    if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        faults.add("form", fault_of(*refusal));
        return again(visit, db, typed, faults);
    }
    store::Registration claimed = visit.claimed();
    if (kept_already(visit, claimed, person)) return see_other(domain::page_of(claimed.stage));
    const auto& step = std::get<domain::Step>(answer);
    faults = keep_person(visit, db, claimed, step, person);
    if (!faults.none()) return again(visit, db, typed, faults);
    store::finish_draft(db, key_of(visit));
    if (step.event() == domain::Event::amend) note(visit, db, "registration.amend");
    return see_other(domain::page_of(step.to()));
}

Response post(const Visit& visit, store::Write& db) {
    const PersonForm typed = typed_person(visit.request);
    const std::string& intent = visit.request.field("intent");
    if (intent == "draft" || intent == "autosave")
        return save_draft(visit, db, typed, intent == "autosave");
    if (intent == "discard") {
        store::finish_draft(db, key_of(visit));
        return see_other("profile");
    }
    const auto roster = roster_says(visit, db, typed);
    const PersonForm locked = with_roster(typed, roster);
    const auto parsed = domain::parse_person(locked, domain::shanghai(visit.now).date);
    const auto* person = std::get_if<domain::Person>(&parsed);
    Faults faults;
    if (person == nullptr) faults = in_order(std::get<domain::FieldFaults>(parsed));
    if (roster.other_name) faults.add("name", domain::FaultCode::roster_name);
    if (!faults.none()) return again(visit, db, locked, faults);
    if (locked != typed) return filled_in(visit, db, locked);
    return take_over(visit, db, typed, *person);
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::profile, Stage::subjects, Stage::photo, Stage::review,
                           Stage::rejected, Stage::payment},
                .get = get,
                .post = post,
                .again = sent_before};

}  // namespace web
