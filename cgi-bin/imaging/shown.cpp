#include "imaging/shown.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "imaging/thresholds.h"

namespace imaging {

namespace {

// EXIF orientations as a mirroring and then quarter turns.
cv::Mat upright(const cv::Mat& stored, int orientation) {
    constexpr int turns[] = {0, 0, 0, 2, 2, 3, 1, 1, 3};
    constexpr bool mirrored[] = {false, false, true, false, true, true, false, true, false};
    cv::Mat picture = stored;
    if (mirrored[orientation]) cv::flip(stored, picture, 1);
    return turned(picture, turns[orientation]);
}

}  // namespace

Shown shown(const Pixels& pixels, int orientation) {
    // OpenCV has no view of what may not be written; nothing here writes to it.
    const cv::Mat all(pixels.height, pixels.width, CV_8UC3,
                      const_cast<std::uint8_t*>(pixels.rgb.data()));
    const double factor = double(threshold::shown_side) / std::max(all.rows, all.cols);
    // Never less than a third, so that four neighbours are enough; an average takes 3 ms more.
    cv::Mat small;
    if (factor < 1)
        cv::resize(all, small, {}, factor, factor, cv::INTER_LINEAR);
    else
        all.copyTo(small);
    Shown result;
    result.rgb = upright(small, orientation);
    cv::cvtColor(result.rgb, result.gray, cv::COLOR_RGB2GRAY);
    return result;
}

cv::Mat turned(const cv::Mat& picture, int quarter_turns) {
    if (quarter_turns == 0) return picture;
    constexpr int codes[] = {0, cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180,
                             cv::ROTATE_90_COUNTERCLOCKWISE};
    cv::Mat result;
    cv::rotate(picture, result, codes[quarter_turns]);
    return result;
}

cv::Mat scaled(const cv::Mat& picture, double factor) {
    const cv::Size size(std::max(1, static_cast<int>(std::lround(picture.cols * factor))),
                        std::max(1, static_cast<int>(std::lround(picture.rows * factor))));
    cv::Mat result;
    cv::resize(picture, result, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return result;
}

cv::Rect inside(const cv::Rect2d& box, const cv::Mat& picture) {
    return cv::Rect(box) & cv::Rect(0, 0, picture.cols, picture.rows);
}

cv::Rect2d grown(const cv::Rect2d& box, double share) {
    return {box.x - share * box.width, box.y - share * box.height, (1 + 2 * share) * box.width,
            (1 + 2 * share) * box.height};
}

}  // namespace imaging
