#include "imaging/standing.h"

#include <algorithm>
#include <array>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "imaging/shown.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

// A size to search at. Small, because faces that stand out there are the ones that matter: at
// some 100 pixels the right rotation has 2.4 times the score of the next or more, at 192 only 1.5.
struct Scale {
    int side;       // of the picture's longer side, pixels
    double margin;  // added around, share of the side: for a face at the rim
    int smallest;   // face, pixels
    int enough;     // score to decide by; less is looked at more closely, or is chance
};
constexpr int smallest_window = 20;  // of the face cascades
constexpr Scale composed{104, 0, 29, threshold::enough_score};
constexpr Scale anything{128, 0.12, smallest_window, threshold::face_score};

// What was found in one rotation.
struct Sight {
    int quarter_turns = 0;
    cv::Mat picture;
    std::vector<Face> faces;  // in the pixels of `picture`

    int score() const { return faces.empty() ? 0 : faces.front().score(); }
};

Sight look(const cv::Mat& gray, int quarter_turns, const Scale& scale, Cascades& cascades) {
    Sight sight{quarter_turns, turned(gray, quarter_turns), {}};
    const double factor = double(scale.side) / std::max(gray.rows, gray.cols);
    cv::Mat view = scaled(sight.picture, factor);
    cv::normalize(view, view, 0, 255, cv::NORM_MINMAX);
    const int margin = static_cast<int>(scale.margin * scale.side);
    cv::copyMakeBorder(view, view, margin, margin, margin, margin, cv::BORDER_REPLICATE);
    const int smallest = quarter_turns == 0 ? smallest_window : scale.smallest;
    for (Face face : find_faces(view, smallest, cascades)) {
        face.box -= cv::Point2d(margin, margin);
        face.box = {face.box.x / factor, face.box.y / factor, face.box.width / factor,
                    face.box.height / factor};
        sight.faces.push_back(face);
    }
    return sight;
}

Eyes eyes_of_best(const Sight& sight, Cascades& cascades) {
    if (sight.faces.empty()) return {};
    return find_eyes(sight.picture, sight.faces.front().box, cascades);
}

// Whether there is a face beyond doubt: both cascades say so, and an eye or many windows.
bool confirmed(const Sight& sight, const Eyes& eyes) {
    if (sight.faces.empty() || !sight.faces.front().both()) return false;
    return sight.score() >= (eyes.any() ? threshold::enough_score : threshold::clear_score);
}

Standing decide(std::array<Sight, 4> sights, Cascades& cascades) {
    std::sort(sights.begin(), sights.end(),
              [](const Sight& a, const Sight& b) { return a.score() > b.score(); });
    const auto& [best, next, third, last] = sights;
    const bool stands_out = best.score() >= threshold::turn_lead * next.score();
    const Eyes eyes = eyes_of_best(best, cascades);
    if (best.quarter_turns != 0) {
        return {best.quarter_turns, stands_out && confirmed(best, eyes), {}, {}};
    }
    return {stands_out ? 0 : next.quarter_turns, stands_out, best.faces, eyes};
}

}  // namespace

Standing standing(const cv::Mat& gray, Cascades& cascades, const Deadline& deadline) {
    for (const Scale& scale : {composed, anything}) {
        std::array<Sight, 4> sights;
        sights[0] = look(gray, 0, scale, cascades);
        if (sights[0].score() >= threshold::clear_score) {
            const Eyes eyes = eyes_of_best(sights[0], cascades);
            if (eyes.any() && confirmed(sights[0], eyes)) return {0, true, sights[0].faces, eyes};
        }
        int best = sights[0].score();
        for (const int turns : {2, 1, 3}) {
            deadline.look();
            auto& sight = sights[static_cast<std::size_t>(turns)];
            sight = look(gray, turns, scale, cascades);
            best = std::max(best, sight.score());
        }
        if (best >= scale.enough) return decide(std::move(sights), cascades);
    }
    return {};
}

}  // namespace imaging
