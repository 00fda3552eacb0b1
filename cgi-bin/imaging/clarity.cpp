#include "imaging/clarity.h"

#include <algorithm>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

double deviation(const cv::Mat& values) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(values, mean, deviation);
    return deviation[0];
}

// What stands out from its two neighbours along rows, columns and either diagonal. A hand that
// shook leaves edges sharp along its way and blurs all that lie across it: the least of these
// tells.
double least_edges(const cv::Mat& view) {
    const cv::Matx33f along[] = {{0, 0, 0, 1, -2, 1, 0, 0, 0},
                                 {0, 1, 0, 0, -2, 0, 0, 1, 0},
                                 {1, 0, 0, 0, -2, 0, 0, 0, 1},
                                 {0, 0, 1, 0, -2, 0, 1, 0, 0}};
    double least = std::numeric_limits<double>::max();
    for (const auto& kernel : along) {
        cv::Mat edges;
        cv::filter2D(view, edges, CV_32F, kernel);
        least = std::min(least, deviation(edges));
    }
    return least;
}

// At one size, so that neither many pixels nor few count as sharp; a smaller face stays as it is,
// because enlarging blurs.
double sharpness(const cv::Mat& gray, const cv::Rect2d& face) {
    const cv::Rect part = inside(face, gray);
    if (part.empty()) return 0;
    const double factor = std::min(1.0, threshold::sharpness_face_width / face.width);
    const cv::Mat view = scaled(gray(part), factor);
    return least_edges(view) / std::max(1.0, deviation(view));
}

}  // namespace

Clarity clarity(const cv::Mat& gray, const cv::Rect2d& face) {
    // Skin, without hair and background beside it.
    const cv::Rect skin = inside(grown(face, -0.2), gray);
    return {sharpness(gray, face), skin.empty() ? 0 : cv::mean(gray(skin))[0]};
}

}  // namespace imaging
