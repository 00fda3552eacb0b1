#pragma once

#include <opencv2/core.hpp>

#include "imaging/decode.h"

namespace imaging {

// The picture as people see it: turned by its EXIF orientation, and no larger than the face stage
// needs (threshold::shown_side). It has bytes of its own: the pixels may go.
struct Shown {
    cv::Mat rgb;
    cv::Mat gray;
};

Shown shown(const Pixels& pixels, int orientation);

// A picture turned by so many quarter turns, clockwise.
cv::Mat turned(const cv::Mat& picture, int quarter_turns);

// A picture that much larger or smaller.
cv::Mat scaled(const cv::Mat& picture, double factor);

// The part of a box that lies in the picture.
cv::Rect inside(const cv::Rect2d& box, const cv::Mat& picture);

// A box with each side moved outwards by a share of its width and height.
cv::Rect2d grown(const cv::Rect2d& box, double share);

}  // namespace imaging
