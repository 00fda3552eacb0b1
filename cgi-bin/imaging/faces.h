#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <vector>

#include "imaging/cascades.h"

namespace imaging {

// A place that looks like a frontal, upright face: from the brows to under the mouth.
struct Face {
    cv::Rect2d box;  // alt2's
    int alt2 = 0;    // windows of each cascade that agree
    int alt = 0;

    int score() const { return alt2 + alt; }
    bool both() const { return alt2 > 0 && alt > 0; }
};

// Faces in a grey picture, best first: alt2 looks everywhere, alt only where alt2 fired.
std::vector<Face> find_faces(const cv::Mat& gray, int smallest, Cascades& cascades);

// The box of a face that was found, measured anew at one size: where a search finds it depends on
// how much of the picture it fills.
cv::Rect2d measured(const cv::Mat& gray, const cv::Rect2d& face, Cascades& cascades);

// The eyes of a face, where they can be seen; left and right as in the picture.
struct Eyes {
    std::optional<Hit> left;
    std::optional<Hit> right;

    bool any() const { return left || right; }
    bool both() const { return left && right; }
    bool clear() const;  // both, and not by chance
};

Eyes find_eyes(const cv::Mat& gray, const cv::Rect2d& face, Cascades& cascades);

}  // namespace imaging
