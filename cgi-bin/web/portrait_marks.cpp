#include "web/portrait_marks.h"

#include <algorithm>

#include "imaging/figure.h"
#include "templates/part/portrait-lines.tpl.h"

namespace web {
namespace {

using imaging::Level;
using imaging::PhotoCode;

constexpr double radius = 28;
constexpr double margin = radius + 6;
constexpr double baseline = 11;  // from a text's middle down to it

std::int64_t whole(double value) { return std::lround(value); }

std::string_view kind_of(Level level) {
    return level == Level::hard ? "hard" : level == Level::advice ? "advice" : "found";
}

bool of_bytes(PhotoCode code) {
    return code == PhotoCode::bytes_small || code == PhotoCode::bytes_large;
}

}  // namespace

PortraitMarks::PortraitMarks(Block part, const imaging::Report& report, Reader reader,
                             double height)
    : part_(part),
      facts_(report.facts),
      reader_(reader),
      shown_(shown_findings(report, reader)),
      placed_(shown_.size()),
      height_(height) {}

Mark PortraitMarks::take(std::initializer_list<PhotoCode> codes) {
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (std::find(codes.begin(), codes.end(), shown_[i].code) == codes.end()) continue;
        placed_[i] = true;
        return {i + 1, kind_of(shown_[i].level)};
    }
    return {};
}

Point PortraitMarks::inside(Point p) const {
    return {std::clamp(p.x, margin, width - margin),
            std::clamp(p.y, margin, std::max(margin, height_ - margin))};
}

void PortraitMarks::line(const std::string& path, std::string_view kind) {
    part_.add(kp_LINE).set(kp_PATH, path).set(kp_KIND, kind);
}

void PortraitMarks::number(Point at, const Mark& mark) {
    if (mark.number == 0) return;
    at = inside(at);
    auto drawn = part_.add(kp_MARK).set(kp_KIND, mark.kind).show(kp_WITHOUT_FIGURE);
    drawn.set(kp_NUMBER, static_cast<std::int64_t>(mark.number));
    drawn.set(kp_X, whole(at.x)).set(kp_Y, whole(at.y)).set(kp_TEXT_Y, whole(at.y + baseline));
}

void PortraitMarks::label(Point at, double share, std::string_view kind, const Marker* of) {
    if (reader_ != Reader::staff) return;
    const double wide = of == nullptr ? 92 : 168;
    at = {std::clamp(at.x, wide / 2 + 4, width - wide / 2 - 4), inside(at).y};
    auto drawn = part_.add(kp_LABEL).set(kp_KIND, kind).set(kp_SHARE, whole(share * 100));
    if (of != nullptr) drawn.show(*of);
    drawn.set(kp_X, whole(at.x - wide / 2)).set(kp_Y, whole(at.y - 26)).set(kp_WIDE, whole(wide));
    drawn.set(kp_TEXT_X, whole(at.x)).set(kp_TEXT_Y, whole(at.y + baseline));
}

void PortraitMarks::corner() {
    double y = 46;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
        if (placed_[i] || shown_[i].level == Level::reviewer) continue;
        const auto code = shown_[i].code;
        if (of_bytes(code) || code == PhotoCode::px_small)
            number_with_figure({18, y}, i + 1, shown_[i]);
        else
            number({46, y}, {i + 1, kind_of(shown_[i].level)});
        y += 2 * radius + 12;
    }
}

void PortraitMarks::number_with_figure(Point at, std::size_t number,
                                       const imaging::Finding& finding) {
    const bool bytes = of_bytes(finding.code);
    const std::string figure =
        bytes ? imaging::figures(finding).found
              : std::to_string(facts_.width) + " × " + std::to_string(facts_.height);
    const double wide = 80 + 17 * (static_cast<double>(figure.size()) + (bytes ? 3 : 0));
    auto drawn = part_.add(kp_MARK).set(kp_KIND, kind_of(finding.level)).show(kp_WITH_FIGURE);
    drawn.show(bytes ? kp_KB : kp_PX).set(kp_FIGURE, figure);
    drawn.set(kp_NUMBER, static_cast<std::int64_t>(number));
    drawn.set(kp_X, whole(at.x)).set(kp_Y, whole(at.y - radius)).set(kp_WIDE, whole(wide));
    drawn.set(kp_TEXT_X, whole(at.x + wide / 2)).set(kp_TEXT_Y, whole(at.y + baseline));
}

}  // namespace web
