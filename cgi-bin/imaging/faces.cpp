#include "imaging/faces.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

constexpr std::size_t places_looked_at = 4;

// How many of alt's windows agree with alt2's place: its neighbourhood alone costs a tenth of the
// picture.
int agreement(const cv::Mat& gray, const cv::Rect2d& place, Cascades& cascades) {
    const cv::Rect around = inside(grown(place, 0.2), gray);
    const int smallest = static_cast<int>(0.8 * place.width);
    const int largest = static_cast<int>(1.25 * place.width);
    for (const Hit& hit : hits(cascades.alt, gray(around), smallest, largest)) {
        const cv::Rect2d box = hit.box + cv::Point2d(around.tl());
        if ((box & place).area() > 0.5 * (box | place).area()) return hit.count;
    }
    return 0;
}

// The strip of a face in which its eyes are: PHOTO.md puts their line at 0.39 of the box.
cv::Rect2d eye_strip(const cv::Rect2d& face) {
    return {face.x, face.y + 0.15 * face.height, face.width, 0.43 * face.height};
}

}  // namespace

std::vector<Face> find_faces(const cv::Mat& gray, int smallest, Cascades& cascades) {
    std::vector<Hit> places = hits(cascades.alt2, gray, smallest);
    if (places.size() > places_looked_at) places.resize(places_looked_at);
    std::vector<Face> faces;
    for (const Hit& place : places) {
        faces.push_back({place.box, place.count, agreement(gray, place.box, cascades)});
    }
    std::sort(faces.begin(), faces.end(),
              [](const Face& a, const Face& b) { return a.score() > b.score(); });
    return faces;
}

Eyes find_eyes(const cv::Mat& gray, const cv::Rect2d& face, Cascades& cascades) {
    const cv::Rect strip = inside(eye_strip(face), gray);
    if (strip.empty()) return {};
    const double factor = threshold::eyes_face_width / face.width;
    cv::Mat view = scaled(gray(strip), factor);
    cv::normalize(view, view, 0, 255, cv::NORM_MINMAX);
    Eyes eyes;
    const auto of_face = [](double share) {
        return static_cast<int>(share * threshold::eyes_face_width);
    };
    for (Hit hit : hits(cascades.eye, view, of_face(0.19), of_face(0.36))) {
        hit.box = {hit.box.x / factor + strip.x, hit.box.y / factor + strip.y,
                   hit.box.width / factor, hit.box.height / factor};
        const double share = (hit.middle().x - face.x) / face.width;
        if (share < 0.47 && !eyes.left) eyes.left = hit;
        if (share > 0.53 && !eyes.right) eyes.right = hit;
    }
    return eyes;
}

bool Eyes::clear() const {
    return both() && std::min(left->count, right->count) >= threshold::clear_eye;
}

}  // namespace imaging
