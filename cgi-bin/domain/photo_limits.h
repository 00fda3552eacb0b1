#pragma once

#include <cstdint>

namespace domain {

// What a sitting asks of a photo. The defaults are RULES.md's, section Photo (the manual), and
// where "ours" is said, what was measured to be an honest tolerance (PHOTO.md). All of the upright
// picture; heights are shares of its height, from the top, and the centre is a share of its width.
struct PhotoLimits {
    // A KB is 1024 bytes: what a candidate's file manager shows, so that "20 KB" there is enough
    // here. Both bounds belong to the permitted range, for the file and for the stored copy.
    std::int64_t bytes_min = 20 * 1024;
    std::int64_t bytes_max = 200 * 1024;
    int width_min = 144;
    int height_min = 192;

    // Height over width: 192×144 is 4:3, 48×33 mm is 1.4545; ours: either, and what is between.
    double aspect_min = 4.0 / 3.0;
    double aspect_max = 48.0 / 33.0;
    double aspect_tolerance = 0.02;

    // The manual's 1/10 above, 7/10 head (crown to chin), 1/5 below; ours: how far off is told.
    double head_min = 0.60;
    double head_max = 0.82;
    double top_min = 0.025;
    double top_max = 0.18;
    double off_centre_max = 0.095;  // of the head's middle from the picture's, either side
    double roll_max = 8;            // degrees, either side
};

}  // namespace domain
