#pragma once

#include <opencv2/core.hpp>
#include <optional>

namespace imaging {

// The row of the hair's top above a face, in pixels of the picture: found by walking down the
// background until its colour changes. Empty where the background is not plain enough to say.
std::optional<double> crown_row(const cv::Mat& rgb, const cv::Rect2d& face);

}  // namespace imaging
