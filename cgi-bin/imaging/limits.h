#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "domain/photo_limits.h"

namespace imaging {

// A sitting's limits, and ours on what a check may cost.
struct Limits : domain::PhotoLimits {
    // More is not decoded. The Magick++ policy (magick.cpp) has the same ceiling.
    std::int64_t pixels_max = 24'000'000;
    int side_max = 8000;
    // A longer file is too large whatever it holds, and is not looked into.
    std::int64_t file_max = 16 * 1024 * 1024;

    // Past it the rest is "not checked". Looked at between steps, as no step can be stopped.
    std::chrono::milliseconds deadline{2000};

    // Where opencv-data puts its detectors. Without them faces are "not checked".
    std::string cascades = "/usr/share/opencv4/haarcascades";
};

}  // namespace imaging
