#include "imaging/figure.h"

#include <cmath>

namespace imaging {
namespace {

struct Unit {
    double size;       // of one, in the unit of the finding
    int decimals = 0;  // 0 or 2
};

Unit unit_of(const Finding& finding) {
    switch (finding.code) {
        case PhotoCode::bytes_small:
        case PhotoCode::bytes_large:
        case PhotoCode::metadata_stripped: return {1024};
        case PhotoCode::landscape:
        case PhotoCode::aspect:
        case PhotoCode::low_score: return {1, 2};
        case PhotoCode::head_small:
        case PhotoCode::head_large:
        case PhotoCode::head_high:
        case PhotoCode::head_low:
        case PhotoCode::off_centre:
        case PhotoCode::border: return {0.01};
        case PhotoCode::dark:
        case PhotoCode::over: return {255 / 100.0};
        case PhotoCode::blur: return {finding.wanted_low > 0 ? finding.wanted_low / 100 : 0.01};
        default: return {1};
    }
}

enum class Rounded { down, nearest, up };

// What is whole but for the last digits of a double counts as whole.
double rounded(double value, Rounded how) {
    constexpr double noise = 1e-6;
    if (how == Rounded::down) return std::floor(value + noise);
    return how == Rounded::up ? std::ceil(value - noise) : std::round(value);
}

std::string text(double value, Unit unit, Rounded how) {
    if (unit.decimals == 0) return std::to_string(std::lround(rounded(value / unit.size, how)));
    const long hundredths = std::lround(rounded(value / unit.size * 100, how));
    return std::to_string(hundredths / 100) + "." +
           std::to_string(100 + hundredths % 100).substr(1);
}

}  // namespace

Figures figures(const Finding& finding) {
    const Unit unit = unit_of(finding);
    const double found = std::abs(finding.measured);
    const bool too_much = finding.wanted_high > 0 && found > finding.wanted_high;
    const Rounded how = found < finding.wanted_low ? Rounded::down
                        : too_much                 ? Rounded::up
                                                   : Rounded::nearest;
    // a ratio's bounds are known by their nearest figures: 4:3 is 1.33
    const bool ratio = unit.decimals > 0;
    return {text(found, unit, how),
            text(finding.wanted_low, unit, ratio ? Rounded::nearest : Rounded::up),
            text(finding.wanted_high, unit, ratio ? Rounded::nearest : Rounded::down)};
}

}  // namespace imaging
