#include "web/photo_verdict.h"

#include <algorithm>

#include "crypto/base64.h"
#include "imaging/preview.h"
#include "templates/photo.tpl.h"
#include "web/portrait_lines.h"

namespace web {
namespace {

using imaging::Level;
using imaging::PhotoCode;

// The picture as the page can carry it; empty where a browser could not or should not open it.
std::string picture_of(const Judged& judged) {
    const auto& findings = judged.verdict.findings;
    for (const auto code : {PhotoCode::not_jpeg, PhotoCode::corrupt, PhotoCode::bomb,
                            PhotoCode::bomb_scans, PhotoCode::jpeg_exotic})
        if (findings.find(code)) return {};
    const std::string& bytes = judged.file.bytes;
    const bool small = judged.verdict.facts.bytes <= judged.limits.bytes_max;
    return crypto::to_base64(small ? bytes : imaging::preview(bytes));
}

void fill_findings(Block& block, const Judged& judged) {
    std::int64_t number = 0;
    for (const auto& finding : shown_findings(judged.verdict, Reader::candidate)) {
        auto item = block.add(kp_FINDING).set(kp_NUMBER, ++number);
        item.show(finding.level == Level::hard ? kp_HARD : kp_ADVICE);
        show_finding(item, kp_WORDS, finding, judged.verdict, judged.limits, Reader::candidate);
    }
}

void fill_picture(Block& block, const Judged& judged) {
    const std::string data = picture_of(judged);
    if (data.empty()) return;
    const auto& facts = judged.verdict.facts;
    auto picture = block.add(kp_PICTURE).set(kp_DATA, data);
    picture.set(kp_WIDTH, facts.width).set(kp_HEIGHT, facts.height);
    picture.show_if(facts.height > facts.width, kp_WITH_LINES);
    picture.show_if(judged.verdict.geometry.has_value(), kp_MEASURED);
    show_portrait_lines(picture, kp_LINES, judged.verdict, Reader::candidate);
}

}  // namespace

void show_judged(View& view, const Judged& judged) {
    const auto& findings = judged.verdict.findings;
    const auto count = [&](Level level) {
        return std::count_if(findings.begin(), findings.end(),
                             [level](const auto& f) { return f.level == level; });
    };
    const auto hard = count(Level::hard), advice = count(Level::advice);
    auto block = view.add(kp_JUDGED);
    block.show(judged.stale ? kp_STALE : hard > 0 ? kp_REFUSED : kp_CONFIRM);
    block.set(kp_HARD_COUNT, hard).set(kp_ADVICE_COUNT, advice);
    block.show_if(advice > 0, kp_WITH_ADVICE);
    if (hard + advice > 0) {
        auto list = block.add(kp_FINDINGS);
        fill_findings(list, judged);
    }
    fill_picture(block, judged);
    if (hard > 0) return;
    auto usable = block.add(kp_USABLE).set(kp_KEPT_NAME, judged.file.name);
    usable.set(kp_KEPT, crypto::to_base64url(judged.file.bytes));
    usable.show_if(advice > 0, kp_TO_BE_SEEN);
}

}  // namespace web
