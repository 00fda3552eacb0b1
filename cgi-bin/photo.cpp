// 上传照片: the candidate sends the ID photo; what is wrong with it is said in found and wanted
// values, beside the picture and on it. Afterwards the same page is 修改照片.
//
// Of two windows the later accepted photo wins, and both are told: a form that has missed nothing
// but another window's photo is taken, and the next page says whose place it took. The same picture
// sent twice, as by a double tap, is saved once.
//
// Query: submitted (just come from 提交报考信息: the reminder).
// Fields: photo (the file), or kept and kept_name (a picture that may be used, sent once more) with
// seen (我已检查，使用此照片).

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "domain/step.h"
#include "imaging/check.h"
#include "imaging/report.h"
#include "store/photo_limits.h"
#include "store/portrait.h"
#include "templates/photo.tpl.h"
#include "web/amend.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/photo_findings.h"
#include "web/photo_note.h"
#include "web/photo_refusal.h"
#include "web/photo_verdict.h"
#include "web/refusal.h"
#include "web/studio.h"

namespace web {
namespace {

using domain::FaultCode;
using domain::Stage;
using imaging::Decision;

struct Upload {
    File file;
    bool seen = false;  // the candidate has looked at the advice against this very picture
};

// A new file is another picture than the one that was looked at.
std::optional<Upload> uploaded(const Request& request) {
    const File* file = request.file("photo");
    if (file != nullptr && !(file->name.empty() && file->bytes.empty())) return Upload{*file};
    auto kept = crypto::from_base64url(request.field("kept"));
    if (!kept || kept->empty()) return std::nullopt;
    return Upload{{request.field("kept_name"), std::move(*kept)}, request.has("seen")};
}

imaging::Limits limits_of(const Visit& visit, store::Read& db) {
    return {store::photo_limits(db, visit.sitting().id)};
}

void fill_present(View& view, const store::Registration& registration) {
    if (!registration.portrait_at) {
        view.show(kp_FIRST);
        return;
    }
    auto present = view.add(kp_CHANGE).set(kp_TAG, registration.portrait_tag);
    present.moment(kp_SAVED_AT, *registration.portrait_at);
}

// Why a photo is asked for now; not beside a verdict on one.
void fill_occasion(View& view, const Visit& visit, store::Read& db) {
    const auto& registration = visit.registration();
    if (registration.stage == Stage::photo) {
        auto reminder = view.add(visit.request.query("submitted").empty() ? kp_WAITS : kp_REMINDER);
        reminder.moment(kp_UNTIL, registration.hold.until.value_or(visit.now));
    }
    if (registration.stage == Stage::rejected)
        show_photo_refusal(view, kp_REFUSAL, db, registration);
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults, int revision,
              const std::optional<Judged>& judged = {}) {
    const auto& registration = visit.registration();
    View view = visit.view("photo");
    show_steps(view, kp_STEPS, registration.stage, registration.needs_review);
    view.faults(faults).show(judged ? kp_WITH_VERDICT : kp_WITHOUT_VERDICT);
    view.set_named("revision", std::to_string(revision));
    fill_present(view, registration);
    const auto limits = limits_of(visit, db);
    show_limits(view, limits);
    show_studio(view, kp_STUDIO, limits);
    if (judged)
        show_judged(view, *judged);
    else
        fill_occasion(view, visit, db);
    return view.page();
}

std::variant<domain::Step, domain::Refusal> step_of(const Visit& visit) {
    const auto& registration = visit.registration();
    if (registration.stage != Stage::photo) return amend_step(visit);
    domain::Circumstances circumstances = amend_circumstances(registration);
    circumstances.portrait = true;
    return domain::step(Stage::photo, domain::Event::accept_photo, circumstances, visit.sitting(),
                        visit.now);
}

std::string digest(std::string_view bytes) {
    return std::string(crypto::octets(crypto::sha256(bytes)));
}

// Throws store::Stale. Returns when the photo was saved.
domain::Instant take(const Visit& visit, store::Write& db, store::Registration& claimed,
                     const domain::Step& step, const File& file, const imaging::Verdict& verdict) {
    if (step.event() == domain::Event::accept_photo)
        store::move(db, claimed, step,
                    domain::hold_until(step.to(), claimed.hold, visit.sitting()));
    else
        amend(visit, db, claimed, step);
    note(visit, db, "registration.photo");
    return store::keep_portrait(
        db, claimed.id, claimed.revision,
        {verdict.normalised, verdict.facts.width, verdict.facts.height, digest(verdict.normalised),
         digest(file.bytes), imaging::report(verdict)});
}

Response get(const Visit& visit, store::Read& db) {
    const auto step = step_of(visit);
    const auto* refusal = std::get_if<domain::Refusal>(&step);
    if (refusal != nullptr && *refusal == domain::Refusal::locked) return see_other("review");
    return fill(visit, db, {}, visit.registration().revision);
}

Response saved(const Visit& visit, domain::Stage stage, domain::Instant when,
               std::optional<domain::Instant> replaced = {}) {
    return see_other(std::string(domain::page_of(stage)) + "?" + photo_note(visit, when, replaced));
}

Response save(const Visit& visit, store::Write& db, const domain::Step& step,
              const Judged& judged) {
    store::Registration claimed = visit.claimed();
    const auto missed = store::missed_portrait(db, claimed.id, claimed.revision);
    if (missed && missed->original_sha256 == digest(judged.file.bytes))
        return saved(visit, claimed.stage, missed->accepted_at);
    if (missed) claimed.revision = visit.registration().revision;
    try {
        const auto when = take(visit, db, claimed, step, judged.file, judged.verdict);
        return saved(visit, claimed.stage, when,
                     missed ? std::optional(missed->accepted_at) : std::nullopt);
    } catch (const store::Stale&) {
        Faults faults;
        faults.add("photo", stale_form(visit));
        Judged unsaved = judged;
        unsaved.stale = true;
        return fill(visit, db, faults, visit.registration().revision, unsaved);
    }
}

Response post(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto step = step_of(visit);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step))
        faults.add("photo", fault_of(*refusal));
    const auto upload = uploaded(visit.request);
    if (!upload && faults.none()) faults.add("photo", FaultCode::photo_missing);
    if (!faults.none()) return fill(visit, db, faults, visit.form_revision());

    const auto limits = limits_of(visit, db);
    const auto verdict = imaging::check(upload->file.bytes, upload->file.name, limits);
    const Judged judged{upload->file, verdict, limits};
    if (verdict.decision == Decision::accept ||
        (verdict.decision == Decision::confirm && upload->seen))
        return save(visit, db, std::get<domain::Step>(step), judged);
    faults.add("photo", FaultCode::photo_refused);
    return fill(visit, db, faults, visit.form_revision(), judged);
}

}  // namespace

const Page page{.family = Family::photo,
                .who = Who::candidate,
                .stages = {Stage::photo, Stage::review, Stage::rejected, Stage::payment},
                .get = get,
                .post = post,
                .body_limit = 8 * 1024 * 1024};

}  // namespace web
