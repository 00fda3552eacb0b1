#include "imaging/roll.h"

#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "imaging/shown.h"

namespace imaging {

namespace {

constexpr double trusted_alone = 4;        // degrees: three deviations below the default limit of 8
constexpr int widest = 24;                 // degrees looked at, either side
constexpr int step = 8;                    // alt2 fires within some 12° of upright
constexpr double face_width = 56;          // pixels
constexpr double alt2_falls_short = 1.08;  // its mean angle is 0.92 of the true one

std::optional<double> by_eyes(const Eyes& eyes) {
    if (!eyes.both()) return {};
    const cv::Point2d line = eyes.right->middle() - eyes.left->middle();
    return std::atan2(line.y, line.x) * 180 / std::numbers::pi;
}

int agreement_at(const cv::Mat& view, const cv::Point2f& middle, double degrees,
                 Cascades& cascades) {
    const int side = static_cast<int>(1.5 * face_width);
    cv::Mat turn = cv::getRotationMatrix2D(middle, degrees, 1);
    turn.at<double>(0, 2) += side / 2.0 - middle.x;
    turn.at<double>(1, 2) += side / 2.0 - middle.y;
    cv::Mat straight;
    cv::warpAffine(view, straight, turn, {side, side}, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    const auto found = hits(cascades.alt2, straight, static_cast<int>(0.8 * face_width),
                            static_cast<int>(1.25 * face_width));
    return found.empty() ? 0 : found.front().count;
}

std::optional<double> by_cascade(const cv::Mat& gray, const cv::Rect2d& face, Cascades& cascades) {
    const cv::Rect around = inside(grown(face, 0.5), gray);
    const double factor = face_width / face.width;
    const cv::Mat view = scaled(gray(around), factor);
    const cv::Point2f middle((face.tl() + face.br()) / 2 - cv::Point2d(around.tl()));
    double agreement = 0;
    double sum = 0;
    for (int degrees = -widest; degrees <= widest; degrees += step) {
        const int count =
            agreement_at(view, middle * static_cast<float>(factor), degrees, cascades);
        agreement += count;
        sum += count * double(degrees);
    }
    if (agreement == 0) return {};
    return alt2_falls_short * sum / agreement;
}

}  // namespace

double roll(const cv::Mat& gray, const cv::Rect2d& face, const Eyes& eyes, Cascades& cascades) {
    const auto eyes_say = by_eyes(eyes);
    if (eyes_say && std::abs(*eyes_say) <= trusted_alone) return *eyes_say;
    const auto cascade_says = by_cascade(gray, face, cascades);
    if (eyes_say && cascade_says) return (*eyes_say + *cascade_says) / 2;
    return cascade_says.value_or(eyes_say.value_or(0));
}

}  // namespace imaging
