#include "imaging/closer.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "imaging/clarity.h"
#include "imaging/head.h"
#include "imaging/jpeg_rebuild.h"
#include "imaging/roll.h"
#include "imaging/shown.h"
#include "imaging/standing.h"

namespace imaging {

namespace {

// Pixels of the longer side. The cascades' smallest face of 20 is then a head of a tenth of the
// height of a landscape picture; below that the crop has fewer pixels than a photo must have.
constexpr double closer_side = 320;
constexpr int smallest_face = 20;

std::vector<Face> faces_anywhere(const cv::Mat& gray, Cascades& cascades) {
    const double factor = std::min(1.0, closer_side / std::max(gray.rows, gray.cols));
    cv::Mat view = scaled(gray, factor);
    cv::normalize(view, view, 0, 255, cv::NORM_MINMAX);
    std::vector<Face> faces = find_faces(view, smallest_face, cascades);
    for (Face& face : faces) {
        face.box = {face.box.x / factor, face.box.y / factor, face.box.width / factor,
                    face.box.height / factor};
    }
    return faces;
}

// Around a face what a composed photo of it would show, for which the checker is made.
cv::Rect photo_around(const cv::Rect2d& face, const cv::Mat& picture) {
    return inside({face.x - 0.3 * face.width, face.y - 0.6 * face.height, 1.6 * face.width,
                   2.2 * face.height},
                  picture);
}

}  // namespace

std::optional<Report> look_closer(std::string_view jpeg, const Limits& limits) {
    const Deadline deadline(limits.deadline);
    const JpegScan scan = jpeg_scan(jpeg);
    const Shown picture = shown(decode(jpeg_rebuild(jpeg, scan), scan).pixels, scan.orientation);
    Cascades& cascades = Cascades::of_this_thread(limits.cascades);
    for (const Face& place : faces_anywhere(picture.gray, cascades)) {
        deadline.look();
        const cv::Rect window = photo_around(place.box, picture.gray);
        const Standing stands = standing(picture.gray(window), cascades, deadline);
        if (stands.faces.empty() || !stands.certain || !stands.faces.front().both()) continue;
        Face face = stands.faces.front();
        face.box += cv::Point2d(window.tl());
        const Eyes eyes = find_eyes(picture.gray, face.box, cascades);
        face.box = measured(picture.gray, face.box, cascades);
        Report report;
        report.decision = Decision::confirm;
        report.geometry = head(picture, face, roll(picture.gray, face.box, eyes, cascades));
        report.clarity = clarity(picture.gray, face.box);
        return report;
    }
    return std::nullopt;
}

}  // namespace imaging
