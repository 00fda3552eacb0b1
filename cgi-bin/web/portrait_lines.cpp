#include "web/portrait_lines.h"

#include <numbers>

#include "templates/part/portrait-lines.tpl.h"
#include "web/portrait_marks.h"

namespace web {
namespace {

using imaging::Geometry;
using imaging::PhotoCode;

constexpr double width = PortraitMarks::width;

std::int64_t whole(double value) { return std::lround(value); }
std::int64_t per_cent(double share) { return whole(share * 100); }

// 1/10, 7/10 and 1/5 of the height, a tenth at either side, the middle; and the ruler of twentieths
// beside the picture.
void wanted(Block& part, double height) {
    auto lines = part.add(kp_WANTED);
    const double left = width * .1, top = height * .1, chin = height * .8;
    lines.set(kp_PATH, svg_line({0, top}, {width, top}) + svg_line({0, chin}, {width, chin}) +
                           svg_line({left, 0}, {left, height}) +
                           svg_line({width - left, 0}, {width - left, height}));
    lines.set(kp_MIDDLE, svg_line({width / 2, 0}, {width / 2, height}));
    std::string ticks;
    for (int i = 0; i <= 20; ++i) {
        const double y = height * i / 20;
        ticks += svg_line({width + 12, y}, {width + (i % 2 == 0 ? 40 : 28), y});
    }
    auto ruler = part.add(kp_RULER).set(kp_PATH, ticks).set(kp_X, whole(width + 50));
    ruler.set(kp_TENTH, whole(height * .05 + 10)).set(kp_SEVEN, whole(height * .45 + 10));
    ruler.set(kp_FIFTH, whole(height * .9 + 10));
}

// The measured head, its face left free.
class Head {
  public:
    Head(const Geometry& found, double height, PortraitMarks& marks)
        : found_(found),
          crown_(height * found.crown),
          chin_(height * found.chin),
          x_(width * found.centre),
          half_((chin_ - crown_) * .41),  // PHOTO.md: a head is 0.82 as wide as high
          height_(height),
          marks_(marks) {}

    void draw(Reader reader) {
        size(reader);
        gap();
        offset();
        lean();
    }

  private:
    void size(Reader reader) {
        const Mark mark = marks_.take({PhotoCode::head_small, PhotoCode::head_large});
        std::string ends;
        for (const double y : {crown_, chin_})
            for (const double side : {-1, 1})
                ends += svg_line({x_ + side * half_ * .5, y}, {x_ + side * half_ * 1.35, y});
        marks_.line(ends, mark.kind);
        marks_.label({x_ + half_ * 1.1, crown_ - 36}, found_.crown, mark.kind, &kp_OF_CROWN);
        marks_.label({x_ + half_ * 1.1, chin_ + 36}, found_.chin, mark.kind, &kp_OF_CHIN);
        if (mark.number == 0 && reader == Reader::candidate) return;
        const Point middle = marks_.inside({x_ - half_ * 1.25, (crown_ + chin_) / 2});
        marks_.line(svg_arrow(middle, {middle.x, crown_}) + svg_arrow(middle, {middle.x, chin_}),
                    mark.kind);
        if (mark.number == 0) return marks_.label(middle, found_.head(), mark.kind);
        marks_.number(middle, mark);
    }

    void gap() {
        const Mark mark = marks_.take({PhotoCode::head_high, PhotoCode::head_low});
        if (mark.number == 0) return;
        marks_.line(svg_arrow({x_ + 40, 0}, {x_ + 40, crown_}), mark.kind);
        marks_.number({x_ + 88, crown_ / 2}, mark);
    }

    void offset() {
        const Mark mark = marks_.take({PhotoCode::off_centre});
        if (mark.number == 0) return;
        const double y = marks_.inside({x_, chin_ + std::min(70.0, (height_ - chin_) / 2)}).y;
        marks_.line(
            svg_line({width / 2, y - 18}, {width / 2, y + 18}) + svg_arrow({width / 2, y}, {x_, y}),
            mark.kind);
        const double beyond = x_ + (x_ > width / 2 ? 48 : -48);
        const bool fits = marks_.inside({beyond, y}).x == beyond;
        marks_.number({fits ? beyond : width - beyond, y}, mark);
    }

    // The head's axis, above and below it.
    void lean() {
        const Mark mark = marks_.take({PhotoCode::tilt});
        if (mark.number == 0) return;
        const double angle = found_.roll * std::numbers::pi / 180;
        const auto on_axis = [&](double up) {
            return Point{x_ + std::sin(angle) * up, (crown_ + chin_) / 2 - std::cos(angle) * up};
        };
        const double end = (chin_ - crown_) / 2 + 12;
        marks_.line(svg_line(on_axis(end), on_axis(end + 110)) +
                        svg_line(on_axis(-end), on_axis(-end - 110)),
                    mark.kind);
        marks_.number(on_axis(end + 60), mark);
    }

    const Geometry& found_;
    double crown_;
    double chin_;
    double x_;
    double half_;  // of the head's width
    double height_;
    PortraitMarks& marks_;
};

void in_words(Block& part, const Geometry& found) {
    auto words = part.add(kp_IN_WORDS);
    words.set(kp_CROWN, per_cent(found.crown)).set(kp_CHIN, per_cent(found.chin));
    words.set(kp_CENTRE, per_cent(found.centre)).set(kp_ROLL, std::abs(whole(found.roll)));
}

}  // namespace

void show_portrait_lines(Block& block, const Marker& marker, const imaging::Report& report,
                         Reader reader) {
    auto part = block.include(marker, "part/portrait-lines.tpl");
    const double height =
        width * std::max(1, report.facts.height) / std::max(1, report.facts.width);
    part.set(kp_WIDTH, whole(width)).set(kp_HEIGHT, whole(height));
    // what lies on its side is not held against the composition
    const auto& found = report.findings;
    if (height > width && !found.find(PhotoCode::sideways) && !found.find(PhotoCode::upside_down))
        wanted(part, height);
    PortraitMarks marks(part, report, reader, height);
    if (report.geometry) {
        Head(*report.geometry, height, marks).draw(reader);
        in_words(part, *report.geometry);
    }
    marks.corner();
}

}  // namespace web
