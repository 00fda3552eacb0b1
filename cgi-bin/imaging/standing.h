#pragma once

#include <optional>
#include <vector>

#include "imaging/deadline.h"
#include "imaging/faces.h"

namespace imaging {

// How a picture stands, by the faces in it.
struct Standing {
    int quarter_turns = 0;    // clockwise, that make it upright
    bool certain = false;     // whether it may be refused for that; else only told
    std::vector<Face> faces;  // upright ones, best first, in the pixels of the picture
    Eyes eyes;                // of the best of them
};

// Looks for faces in four rotations; the three others only where the upright one is not clear.
Standing standing(const cv::Mat& gray, Cascades& cascades, const Deadline& deadline);

}  // namespace imaging
