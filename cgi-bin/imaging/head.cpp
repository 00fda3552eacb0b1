#include "imaging/head.h"

#include <algorithm>

#include "imaging/crown.h"
#include "imaging/thresholds.h"

namespace imaging {

Geometry head(const Shown& picture, const Face& face, double roll) {
    const double height = picture.rgb.rows;
    const cv::Rect2d& box = face.box;
    const auto crown = crown_row(picture.rgb, box);
    const double guess = box.y - threshold::crown_above_face * box.height;
    const double score = std::min(1.0, double(face.score()) / threshold::clear_score);

    Geometry geometry;
    geometry.crown = std::clamp(crown.value_or(guess) / height, 0.0, 1.0);
    geometry.chin = std::clamp((box.y + threshold::chin_below_top * box.height) / height, 0.0, 1.0);
    geometry.centre = (box.x + box.width / 2) / picture.rgb.cols;
    geometry.roll = roll;
    geometry.confidence =
        (crown ? threshold::crown_seen : threshold::crown_guessed) * (0.75 + 0.25 * score);
    return geometry;
}

}  // namespace imaging
