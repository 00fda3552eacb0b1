#pragma once

#include <string>

#include "imaging/verdict.h"

namespace imaging {

// A finding's numbers as people read them. Sizes are in KB, heights, offsets and light in per cent,
// sharpness in per cent of what is wanted, ratios with two decimals; signs are left to words.
struct Figures {
    std::string found;  // never rounded over to the right side of its bound
    std::string low;    // bounds never to the outside of theirs
    std::string high;
};

Figures figures(const Finding& finding);

}  // namespace imaging
