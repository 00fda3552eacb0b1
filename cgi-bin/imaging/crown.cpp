#include "imaging/crown.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

using Colour = cv::Vec3f;

double distance(const Colour& a, const Colour& b) { return cv::norm(a - b); }

Colour mean(const cv::Mat& part) {
    const cv::Scalar m = cv::mean(part);
    return {float(m[0]), float(m[1]), float(m[2])};
}

// The row where a column leaves its background for good; the last one where it never does. A slow
// change of light is followed.
int end_of_background(const cv::Mat& view, int x, int rows) {
    Colour background = mean(view(cv::Rect(x, 0, 1, threshold::crown_start_rows)));
    int beyond = 0;
    for (int y = 0; y < rows; ++y) {
        const Colour colour = view.at<cv::Vec3b>(y, x);
        if (distance(colour, background) < threshold::crown_colour_step) {
            beyond = 0;
            background = background * 0.9F + colour * 0.1F;
        } else if (++beyond == threshold::crown_rows_beyond) {
            return y - beyond + 1;
        }
    }
    return rows;
}

// The rows where the background ends in each column of a part of the view, sorted.
std::vector<int> ends(const cv::Mat& view, int left, int columns, int rows) {
    std::vector<int> found;
    for (int x = left; x < left + columns; ++x) found.push_back(end_of_background(view, x, rows));
    std::sort(found.begin(), found.end());
    return found;
}

int at(const std::vector<int>& sorted, double share) {
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

// Whether the picture's top edge shows something else above the face than beside it.
bool top_is_covered(const cv::Mat& view, const cv::Rect& above) {
    const int rows = threshold::crown_start_rows;
    const int side = std::max(2, view.cols / 20);
    const Colour middle = mean(view(cv::Rect(above.x, 0, above.width, rows)));
    const Colour left = mean(view(cv::Rect(0, 0, side, rows)));
    const Colour right = mean(view(cv::Rect(view.cols - side, 0, side, rows)));
    return distance(middle, left) > 2 * threshold::crown_colour_step &&
           distance(middle, right) > 2 * threshold::crown_colour_step;
}

// Whether the background at both sides goes on beyond the crown. Else what ended above the face may
// have been a branch or a brick.
bool sides_are_plain(const cv::Mat& view, int crown) {
    const int rows = std::min(view.rows, crown + threshold::crown_rows_beside);
    const int rim = view.cols / 40;
    const int columns = std::max(2, view.cols / 10 - rim);
    return at(ends(view, rim, columns, rows), 0.5) == rows &&
           at(ends(view, view.cols - rim - columns, columns, rows), 0.5) == rows;
}

}  // namespace

std::optional<double> crown_row(const cv::Mat& rgb, const cv::Rect2d& face) {
    const double factor = threshold::crown_view_height / rgb.rows;
    cv::Mat view = scaled(rgb, factor);
    cv::blur(view, view, {3, 3});
    const cv::Rect2d box(face.x * factor, face.y * factor, face.width * factor,
                         face.height * factor);
    const cv::Rect above =
        inside({box.x + 0.2 * box.width, 0, 0.6 * box.width, box.y + 0.3 * box.height}, view);
    if (above.width < 8 || above.height < 8) return {};
    const auto rows = ends(view, above.x, above.width, above.height);
    const double forehead = box.y - threshold::crown_lowest * box.height;
    if (at(rows, 0.5) > forehead && top_is_covered(view, above)) return 0;
    const int crown = at(rows, 0.15);
    const bool dome = crown > box.y - threshold::crown_highest * box.height && crown < forehead &&
                      at(rows, 0.85) - crown < threshold::crown_dome * box.height;
    if (!dome || !sides_are_plain(view, crown)) return {};
    return crown / factor;
}

}  // namespace imaging
