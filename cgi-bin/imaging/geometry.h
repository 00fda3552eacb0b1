#pragma once

namespace imaging {

// Where the head is in the upright picture.
struct Geometry {
    double crown = 0;       // top of the hair, share of the height from the top
    double chin = 0;        // share of the height from the top
    double centre = 0;      // middle of the head, share of the width from the left
    double roll = 0;        // degrees, positive where the head leans clockwise
    double confidence = 0;  // 0 to 1: how far to trust the lines above

    double head() const { return chin - crown; }
};

// How the face can be seen.
struct Clarity {
    double sharpness = 0;   // of the face's edges, over its contrast: sharp from about 0.2
    double brightness = 0;  // mean of the face, 0 to 255
};

}  // namespace imaging
