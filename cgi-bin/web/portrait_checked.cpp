#include "web/portrait_checked.h"

#include "imaging/report.h"
#include "store/photo_limits.h"
#include "store/portrait.h"
#include "templates/part/portrait-checked.tpl.h"
#include "templates/part/portrait-findings.tpl.h"
#include "web/portrait_lines.h"

namespace web {
namespace {

using imaging::Level;

void show_picture(Block picture, const store::Registration& registration,
                  const std::optional<imaging::Report>& report) {
    picture.set(kp_ID, registration.id.value).set(kp_NAME, registration.person.at("name"));
    picture.moment(kp_SAVED_AT, *registration.portrait_at);
    if (!report) return;
    const auto& facts = report->facts;
    picture.show(kp_WITH_LINES).show(kp_SIZE).set(kp_KB, (facts.stored_bytes + 512) / 1024);
    picture.set(kp_WIDTH, facts.width).set(kp_HEIGHT, facts.height);
    show_portrait_lines(picture, kp_LINES, *report, Reader::staff);
}

void show_list(Block part, const imaging::Report& report, const domain::PhotoLimits& limits) {
    const auto shown = shown_findings(report, Reader::staff);
    if (shown.empty()) {
        part.show(kp_NOTHING);
        return;
    }
    auto list = part.add(kp_LIST);
    std::int64_t number = 0;
    for (const auto& finding : shown) {
        auto item = list.add(kp_FINDING).set(kp_NUMBER, ++number);
        item.show(finding.level == Level::advice ? kp_ADVICE : kp_REVIEWER);
        show_finding(item, kp_WORDS, finding, report, limits, Reader::staff);
    }
}

}  // namespace

void show_checked_portrait(Block& block, const Marker& photo, const Marker& findings,
                           store::Read& db, const store::Standing& standing) {
    const auto& registration = standing.registration;
    if (!registration.portrait_at) return;
    const auto report = imaging::read_report(store::portrait_report(db, registration.id));
    show_picture(block.include(photo, "part/portrait-checked.tpl"), registration, report);
    auto part = block.include(findings, "part/portrait-findings.tpl");
    if (report)
        show_list(part, *report, store::photo_limits(db, standing.sitting.id));
    else
        part.show(kp_NO_REPORT);
}

}  // namespace web
