#pragma once

#include <opencv2/core.hpp>

#include "imaging/geometry.h"

namespace imaging {

// How well a face can be seen in a grey picture.
Clarity clarity(const cv::Mat& gray, const cv::Rect2d& face);

}  // namespace imaging
