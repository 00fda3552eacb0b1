#pragma once

#include "imaging/decode.h"

namespace imaging {

// How much colour a picture has, in steps of 8-bit chroma (Cb, Cr of JFIF).
struct Colour {
    double chroma = 0;    // mean distance from gray
    double residual = 0;  // spread that brightness does not explain: near 0 for one tone of any hue
};

// Looks at some 20,000 pixels spread over the picture; an empty one has no colour.
Colour colour(const Pixels& pixels);

}  // namespace imaging
