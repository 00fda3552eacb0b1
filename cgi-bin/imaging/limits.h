#pragma once

#include <chrono>
#include <cstdint>

namespace imaging {

// What a sitting asks of a photo. The defaults are RULES.md's, section Photo (the manual, except
// where "ours" is said). Sides are those of the upright picture.
struct Limits {
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

    // Ours: more is not decoded. The Magick++ policy (magick.cpp) has the same ceiling, so that a
    // sitting may lower these but not raise them.
    std::int64_t pixels_max = 24'000'000;
    int side_max = 8000;
    // Ours: a longer file is too large whatever it holds, and is not looked into.
    std::int64_t file_max = 16 * 1024 * 1024;

    // Ours: past it the rest is "not checked". Looked at between steps, as no step can be stopped.
    std::chrono::milliseconds deadline{2000};
};

}  // namespace imaging
