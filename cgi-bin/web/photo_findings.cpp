#include "web/photo_findings.h"

#include <algorithm>

#include "imaging/figure.h"
#include "imaging/limits.h"
#include "templates/photo-findings.tpl.h"

namespace web {
namespace {

using imaging::Finding;
using imaging::Level;
using imaging::PhotoCode;

// Which of a code's sentences: to which side, how many quarter turns, of the file or of its copy.
void show_kind(Block& words, const Finding& finding, const imaging::Facts& facts) {
    words.show(finding.measured > 0 ? kp_TO_RIGHT : kp_TO_LEFT);
    words.show_named("turn_" + std::to_string(static_cast<int>(finding.measured)));
    words.show_if(static_cast<std::int64_t>(finding.measured) != facts.bytes, kp_OF_COPY);
    words.show_named("format_" + std::string(imaging::name(facts.format)));
    words.show_named("name_" + std::string(imaging::name(facts.name_fault)));
}

// A browser's own header, some hundred bytes in every photo of the studio, is nothing to look at.
bool is_trifle(const Finding& finding) {
    return finding.code == PhotoCode::metadata_stripped && imaging::figures(finding).found == "0";
}

}  // namespace

std::vector<Finding> shown_findings(const imaging::Report& report, Reader reader) {
    std::vector<Finding> shown;
    std::copy_if(report.findings.begin(), report.findings.end(), std::back_inserter(shown),
                 [reader](const Finding& finding) {
                     if (finding.level != Level::reviewer) return true;
                     return reader == Reader::staff && !is_trifle(finding);
                 });
    std::stable_sort(shown.begin(), shown.end(),
                     [](const Finding& a, const Finding& b) { return a.level < b.level; });
    return shown;
}

void show_finding(Block& block, const Marker& marker, const Finding& finding,
                  const imaging::Report& report, const domain::PhotoLimits& limits, Reader reader) {
    auto words = block.include(marker, "photo-findings.tpl");
    words.show_named(imaging::name(finding.code));
    words.show_if(reader == Reader::candidate, kp_MEND);
    show_kind(words, finding, report.facts);
    const auto figures = imaging::figures(finding);
    words.set(kp_FOUND, figures.found).set(kp_LOW, figures.low).set(kp_HIGH, figures.high);
    words.set(kp_WIDTH, report.facts.width).set(kp_HEIGHT, report.facts.height);
    show_limits(words, limits);
    const auto aspect = imaging::figures(
        {PhotoCode::aspect, Level::advice, 0, limits.aspect_min, limits.aspect_max});
    words.set(kp_ASPECT_MIN, aspect.low).set(kp_ASPECT_MAX, aspect.high);
    const imaging::Limits ours;
    words.set(kp_SIDE_MAX, ours.side_max).set(kp_MEGAPIXELS_MAX, ours.pixels_max / 1'000'000);
}

void show_limits(Block& block, const domain::PhotoLimits& limits) {
    const auto bytes = imaging::figures({PhotoCode::bytes_small, Level::hard, 0,
                                         static_cast<double>(limits.bytes_min),
                                         static_cast<double>(limits.bytes_max)});
    block.set_named("bytes_min", bytes.low).set_named("bytes_max", bytes.high);
    block.set_named("width_min", std::to_string(limits.width_min));
    block.set_named("height_min", std::to_string(limits.height_min));
}

}  // namespace web
