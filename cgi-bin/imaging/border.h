#pragma once

#include <opencv2/core.hpp>

namespace imaging {

// The share of a picture that a frame of one colour takes: a photo of a screen, a scan of a page, a
// screenshot. 0 without a frame; a plain wall is none, as nobody stands on it with straight edges.
double border(const cv::Mat& rgb);

}  // namespace imaging
