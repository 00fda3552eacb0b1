// The data of an SVG path, in whole units: attributes only, as the content policy forbids style=.
#pragma once

#include <algorithm>
#include <cmath>
#include <string>

namespace web {

struct Point {
    double x;
    double y;
};

inline std::string svg(Point p) {
    return std::to_string(std::lround(p.x)) + " " + std::to_string(std::lround(p.y));
}

inline std::string svg_line(Point from, Point to) { return "M" + svg(from) + "L" + svg(to); }

// A line with an arrow head at its end.
inline std::string svg_arrow(Point from, Point to) {
    const double length = std::max(1.0, std::hypot(to.x - from.x, to.y - from.y));
    const Point back{(from.x - to.x) / length * 18, (from.y - to.y) / length * 18};
    const Point aside{back.y * .6, -back.x * .6};
    return svg_line(from, to) + "M" + svg({to.x + back.x + aside.x, to.y + back.y + aside.y}) +
           "L" + svg(to) + "L" + svg({to.x + back.x - aside.x, to.y + back.y - aside.y});
}

}  // namespace web
