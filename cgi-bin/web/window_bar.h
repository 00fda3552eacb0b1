#pragma once

#include <string>
#include <vector>

#include "domain/sitting.h"

// The window bars of the front page: where on a common scale a window lies, what of it is over and
// where now is. Lengths are thousandths of the bar's width, for attributes of an SVG.
namespace web {

struct Scale {
    // From the first to the last midnight around all windows of the sitting, in Shanghai.
    explicit Scale(const domain::Sitting& sitting);

    // 0 to 1000; outside of the scale its end.
    std::string x(domain::Instant when) const;
    std::string width(domain::Instant from, domain::Instant to) const;
    bool has(domain::Instant when) const { return when >= begin && when <= end; }

    // A mark at each midnight, or each seventh where days would run together (over 62 days).
    bool daily() const;
    std::vector<domain::Instant> ticks() const;

    domain::Instant begin;
    domain::Instant end;
};

}  // namespace web
