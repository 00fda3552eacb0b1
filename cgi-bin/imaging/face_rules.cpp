#include "imaging/face_rules.h"

#include <algorithm>
#include <cmath>

#include "imaging/thresholds.h"

namespace imaging {

namespace {

// Faces besides the first that are no shadow of it: elsewhere, and not much smaller.
std::size_t faces_apart(const std::vector<Face>& faces) {
    const cv::Rect2d& main = faces.front().box;
    return static_cast<std::size_t>(std::count_if(faces.begin(), faces.end(), [&](const Face& f) {
        return f.both() && f.score() >= threshold::second_face_score &&
               f.box.width >= threshold::second_face_size * main.width &&
               (f.box & main).area() < 0.2 * f.box.area();
    }));
}

}  // namespace

void judge_standing(const Standing& standing, Findings& findings) {
    const int turns = standing.quarter_turns;
    if (turns != 0 && standing.certain) {
        if (turns == 2) {
            findings.add(PhotoCode::upside_down);
        } else {
            findings.add(PhotoCode::sideways, turns);
        }
        return;
    }
    if (turns != 0) findings.add(PhotoCode::maybe_turned, turns);
    if (standing.faces.empty()) {
        if (turns == 0) findings.add(PhotoCode::no_clear_face);
        return;
    }
    const std::size_t others = faces_apart(standing.faces);
    if (others > 0) findings.add(PhotoCode::two_faces, static_cast<double>(others + 1));
}

void judge_face(const Face& face, const Eyes& eyes, Findings& findings) {
    const int score = face.score();
    if (!face.both() || (score < threshold::frontal_score && !eyes.clear())) {
        findings.add(PhotoCode::no_clear_face);
    }
    if (score < threshold::sure_score) {
        findings.add(PhotoCode::low_score, score, threshold::sure_score);
    }
    if (!eyes.clear()) findings.add(PhotoCode::eyes_unclear);
}

void judge_head(const Geometry& geometry, const Limits& limits, Findings& findings) {
    const bool seen = geometry.confidence > threshold::crown_guessed;
    const double top_more = seen ? 0 : threshold::top_guess_error;
    const double head = geometry.head();
    if (head < limits.head_min) {
        findings.add(PhotoCode::head_small, head, limits.head_min, limits.head_max);
    }
    if (head > limits.head_max) {
        findings.add(PhotoCode::head_large, head, limits.head_min, limits.head_max);
    }
    if (geometry.crown < limits.top_min - top_more) {
        findings.add(PhotoCode::head_high, geometry.crown, limits.top_min, limits.top_max);
    }
    if (geometry.crown > limits.top_max + top_more) {
        findings.add(PhotoCode::head_low, geometry.crown, limits.top_min, limits.top_max);
    }
    const double off = geometry.centre - 0.5;
    if (std::abs(off) > limits.off_centre_max) {
        findings.add(PhotoCode::off_centre, off, 0, limits.off_centre_max);
    }
    if (std::abs(geometry.roll) > limits.roll_max + threshold::roll_error) {
        findings.add(PhotoCode::tilt, geometry.roll, 0, limits.roll_max);
    }
}

void judge_clarity(const Clarity& clarity, Findings& findings) {
    if (clarity.sharpness < threshold::sharp) {
        findings.add(PhotoCode::blur, clarity.sharpness, threshold::sharp);
    }
    judge_brightness(clarity.brightness, findings);
}

void judge_brightness(double brightness, Findings& findings) {
    if (brightness < threshold::face_dark) {
        findings.add(PhotoCode::dark, brightness, threshold::face_dark, threshold::face_over);
    }
    if (brightness > threshold::face_over) {
        findings.add(PhotoCode::over, brightness, threshold::face_dark, threshold::face_over);
    }
}

}  // namespace imaging
