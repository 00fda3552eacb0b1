#include "imaging/border.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

// The colour most common along the picture's edge, each channel by itself.
cv::Scalar rim_colour(const cv::Mat& view) {
    cv::Scalar colour;
    for (int channel = 0; channel < 3; ++channel) {
        std::vector<int> values;
        for (int x = 0; x < view.cols; ++x) {
            values.push_back(view.at<cv::Vec3b>(0, x)[channel]);
            values.push_back(view.at<cv::Vec3b>(view.rows - 1, x)[channel]);
        }
        for (int y = 0; y < view.rows; ++y) {
            values.push_back(view.at<cv::Vec3b>(y, 0)[channel]);
            values.push_back(view.at<cv::Vec3b>(y, view.cols - 1)[channel]);
        }
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        colour[channel] = *middle;
    }
    return colour;
}

// How many lines from the edge are the rim's colour before a straight edge comes; 0 where none
// comes. `filled` is the share of each line, from outside in, that is of another colour.
int depth(const std::vector<double>& filled) {
    const auto empty = [](double share) { return share < threshold::border_line_empty; };
    const auto first = std::find_if_not(filled.begin(), filled.end(), empty);
    const auto lines = static_cast<int>(first - filled.begin());
    const bool thick = lines >= threshold::border_least * static_cast<double>(filled.size());
    if (!thick || filled.end() - first <= threshold::border_edge_lines) return 0;
    return first[threshold::border_edge_lines] >= threshold::border_line_full ? lines : 0;
}

std::vector<double> shares(const cv::Mat& mask, bool by_row) {
    cv::Mat sums;
    cv::reduce(mask, sums, by_row ? 1 : 0, cv::REDUCE_AVG, CV_64F);
    sums /= 255;
    return {sums.begin<double>(), sums.end<double>()};
}

}  // namespace

double border(const cv::Mat& rgb) {
    const cv::Mat view = scaled(rgb, threshold::border_view / std::max(rgb.rows, rgb.cols));
    const cv::Scalar rim = rim_colour(view);
    const cv::Scalar step = cv::Scalar::all(threshold::border_colour_step);
    cv::Mat mask;
    cv::inRange(view, rim - step, rim + step, mask);
    cv::bitwise_not(mask, mask);
    auto rows = shares(mask, true);
    auto columns = shares(mask, false);
    const int top = depth(rows), left = depth(columns);
    std::reverse(rows.begin(), rows.end());
    std::reverse(columns.begin(), columns.end());
    const int bottom = depth(rows), right = depth(columns);
    // A frame has two sides at least that face each other, or all that a page leaves.
    if (!(top && bottom) && !(left && right)) return 0;
    const double inner = double(view.rows - top - bottom) * (view.cols - left - right);
    return 1 - inner / view.size().area();
}

}  // namespace imaging
