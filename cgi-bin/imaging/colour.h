#pragma once

#include "imaging/decode.h"

namespace imaging {

// How much colour a picture has, in steps of 8-bit chroma (Cb, Cr of JFIF) as they would be were a
// dark one's highlights bright: a photo taken in the dark has little chroma and is yet in colour.
struct Colour {
    double chroma = 0;    // mean distance from gray
    double residual = 0;  // spread that brightness does not explain: near 0 for one tone of any hue
};

// Looks at the means of small patches; a picture smaller than one has no colour.
Colour colour(const Pixels& pixels);

}  // namespace imaging
