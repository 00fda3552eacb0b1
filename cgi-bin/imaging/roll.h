#pragma once

#include "imaging/faces.h"

namespace imaging {

// How far a face leans, in degrees, positive where clockwise. By its eyes; where these are not both
// seen, or say that it leans, also by the angles at which alt2 still fires: each alone is right to
// ±1.3°, both to ±0.9° (dev's compliant photos turned by -13 to 13°).
double roll(const cv::Mat& gray, const cv::Rect2d& face, const Eyes& eyes, Cascades& cascades);

}  // namespace imaging
