// 上传照片: the candidate sends the ID photo; what is wrong with it is said in found and wanted
// values, beside the picture. Afterwards the same page is 修改照片.
//
// Query: submitted (just come from 提交报考信息: the reminder).
// Fields: photo (the file), or kept and kept_name (the picture that only advice stands against,
// sent once more) with seen (我已检查，使用此照片).

#include <algorithm>

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "domain/step.h"
#include "imaging/check.h"
#include "imaging/figure.h"
#include "store/decision.h"
#include "store/portrait.h"
#include "templates/photo-findings.tpl.h"
#include "templates/photo.tpl.h"
#include "web/amend.h"
#include "web/note.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/refusal.h"

namespace web {
namespace {

using domain::FaultCode;
using domain::Stage;
using imaging::Decision;
using imaging::Level;
using imaging::PhotoCode;

const imaging::Limits limits;

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

void fill_finding(Block item, const imaging::Finding& finding, const imaging::Facts& facts) {
    item.show(finding.level == Level::hard ? kp_HARD : kp_ADVICE);
    auto words = item.include(kp_WORDS, "photo-findings.tpl");
    words.show_named(imaging::name(finding.code));
    words.show_named("format_" + std::string(imaging::name(facts.format)));
    words.show_named("name_" + std::string(imaging::name(facts.name_fault)));
    words.set(kp_FOUND, imaging::figure(finding, finding.measured));
    words.set(kp_LOW, imaging::figure(finding, finding.wanted_low));
    words.set(kp_HIGH, imaging::figure(finding, finding.wanted_high));
    words.set(kp_WIDTH, facts.width).set(kp_HEIGHT, facts.height);
}

bool can_be_shown(const imaging::Verdict& verdict) {
    return verdict.facts.format == imaging::FileFormat::jpeg &&
           verdict.facts.bytes <= limits.bytes_max && !verdict.findings.find(PhotoCode::corrupt) &&
           !verdict.findings.find(PhotoCode::bomb) && !verdict.findings.find(PhotoCode::bomb_scans);
}

// How a photo that was not taken was judged.
struct Judged {
    const Upload& upload;
    const imaging::Verdict& verdict;

    std::int64_t count(Level level) const {
        return std::count_if(verdict.findings.begin(), verdict.findings.end(),
                             [level](const auto& f) { return f.level == level; });
    }
};

void fill_judged(View& view, const Judged& judged) {
    const auto hard = judged.count(Level::hard);
    auto block = view.add(kp_JUDGED);
    block.show(hard > 0 ? kp_REFUSED : kp_CONFIRM);
    block.set(kp_HARD_COUNT, hard).set(kp_ADVICE_COUNT, judged.count(Level::advice));
    block.show_if(hard > 0, kp_WITH_HARD).show_if(judged.count(Level::advice) > 0, kp_WITH_ADVICE);
    for (const auto& finding : judged.verdict.findings)
        if (finding.level != Level::reviewer)
            fill_finding(block.add(kp_FINDING), finding, judged.verdict.facts);
    const File& file = judged.upload.file;
    if (can_be_shown(judged.verdict))
        block.add(kp_PICTURE).set(kp_DATA, crypto::to_base64(file.bytes));
    if (hard > 0) return;
    block.set(kp_KEPT, crypto::to_base64url(file.bytes)).set(kp_KEPT_NAME, file.name);
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults,
              const std::optional<Judged>& judged = {}) {
    const auto& registration = visit.registration();
    View view = visit.view("photo");
    show_steps(view, kp_STEPS, registration.stage, registration.needs_review);
    view.faults(faults).show_if(!judged, kp_WITHOUT_VERDICT);
    view.show(registration.portrait_at ? kp_CHANGE : kp_FIRST);
    view.set(kp_REVISION, registration.revision).set(kp_TAG, registration.portrait_tag);
    if (judged) fill_judged(view, *judged);
    if (registration.stage == Stage::photo && !judged) {
        auto reminder = view.add(visit.request.query("submitted").empty() ? kp_WAITS : kp_REMINDER);
        reminder.moment(kp_UNTIL, registration.hold.until.value_or(visit.now));
    }
    if (registration.stage == Stage::rejected && !judged)
        for (const auto& reason : store::last_reasons(db, registration.id))
            if (reason.field == "photo") view.add(kp_REASON).set(kp_WHY, reason.words);
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

void take(const Visit& visit, store::Write& db, store::Registration& claimed,
          const domain::Step& step, const Upload& upload, const imaging::Verdict& verdict) {
    if (step.event() == domain::Event::accept_photo)
        store::move(db, claimed, step,
                    domain::hold_until(step.to(), claimed.hold, visit.sitting()));
    else
        amend(visit, db, claimed, step);
    const auto digest = [](std::string_view bytes) {
        return std::string(crypto::octets(crypto::sha256(bytes)));
    };
    store::keep_portrait(db, claimed.id,
                         {verdict.normalised, verdict.facts.width, verdict.facts.height,
                          digest(verdict.normalised), digest(upload.file.bytes)});
    note(visit, db, "registration.photo");
}

Response get(const Visit& visit, store::Read& db) {
    const auto step = step_of(visit);
    const auto* refusal = std::get_if<domain::Refusal>(&step);
    if (refusal != nullptr && *refusal == domain::Refusal::locked) return see_other("review");
    return fill(visit, db, {});
}

Response post(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto step = step_of(visit);
    if (const auto* refusal = std::get_if<domain::Refusal>(&step))
        faults.add("photo", fault_of(*refusal));
    const auto upload = uploaded(visit.request);
    if (!upload && faults.none()) faults.add("photo", FaultCode::photo_missing);
    if (!faults.none()) return fill(visit, db, faults);

    const auto verdict = imaging::check(upload->file.bytes, upload->file.name, limits);
    if (verdict.decision == Decision::reject ||
        (verdict.decision == Decision::confirm && !upload->seen)) {
        faults.add("photo", FaultCode::photo_refused);
        return fill(visit, db, faults, Judged{*upload, verdict});
    }
    store::Registration claimed = visit.claimed();
    try {
        take(visit, db, claimed, std::get<domain::Step>(step), *upload, verdict);
    } catch (const store::Stale&) {
        faults.add("photo", FaultCode::stale);
        return fill(visit, db, faults);
    }
    return see_other(domain::page_of(claimed.stage));
}

}  // namespace

const Page page{.family = Family::photo,
                .who = Who::candidate,
                .stages = {Stage::photo, Stage::review, Stage::rejected, Stage::payment},
                .get = get,
                .post = post,
                .body_limit = 8 * 1024 * 1024};

}  // namespace web
