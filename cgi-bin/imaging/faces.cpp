#include "imaging/faces.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

constexpr std::size_t places_looked_at = 4;

// What a face is measured at, pixels: a third of the cascades' step apart, so that where a size
// falls between two steps evens out. Larger ones take longer and tell no better.
constexpr double measured_widths[] = {40, 41.3, 42.6};

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

// The face's surroundings with the face this wide; beyond the picture its edge goes on.
cv::Mat surroundings(const cv::Mat& gray, const cv::Rect2d& around, double factor) {
    const cv::Size size(static_cast<int>(around.width * factor),
                        static_cast<int>(around.height * factor));
    const cv::Matx23d place(factor, 0, -around.x * factor, 0, factor, -around.y * factor);
    cv::Mat view;
    cv::warpAffine(gray, view, place, size, cv::INTER_LINEAR, cv::BORDER_REPLICATE);
    cv::normalize(view, view, 0, 255, cv::NORM_MINMAX);
    return view;
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

cv::Rect2d measured(const cv::Mat& gray, const cv::Rect2d& face, Cascades& cascades) {
    const cv::Rect2d around = grown(face, 0.3);
    cv::Rect2d sum;
    int found = 0;
    for (const double width : measured_widths) {
        const double factor = width / face.width;
        const cv::Mat view = surroundings(gray, around, factor);
        const auto places =
            hits(cascades.alt2, view, static_cast<int>(0.7 * width), static_cast<int>(1.4 * width));
        if (places.empty()) continue;
        const cv::Rect2d& box = places.front().box;
        sum.x += around.x + box.x / factor;
        sum.y += around.y + box.y / factor;
        sum.width += box.width / factor;
        ++found;
    }
    if (found == 0) return face;
    return {sum.x / found, sum.y / found, sum.width / found, sum.width / found};
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
