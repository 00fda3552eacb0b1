#include "imaging/likeness.h"

#include "imaging/border.h"
#include "imaging/clarity.h"
#include "imaging/face_rules.h"
#include "imaging/head.h"
#include "imaging/roll.h"
#include "imaging/shown.h"
#include "imaging/standing.h"
#include "imaging/thresholds.h"

namespace imaging {

namespace {

// Where a photo has its face when its head is as the sitting wants it.
cv::Rect2d usual_place(const cv::Mat& picture, const Limits& limits) {
    const double crown = (limits.top_min + limits.top_max) / 2 * picture.rows;
    const double head = (limits.head_min + limits.head_max) / 2 * picture.rows;
    const double side = head / (threshold::crown_above_face + threshold::chin_below_top);
    return {(picture.cols - side) / 2, crown + threshold::crown_above_face * side, side, side};
}

}  // namespace

void judge_likeness(const Pixels& pixels, int orientation, const Limits& limits,
                    const Deadline& deadline, Report& report) {
    deadline.look();
    const Shown picture = shown(pixels, orientation);
    if (const double share = border(picture.rgb); share > 0) {
        report.findings.add(PhotoCode::border, share);
    }
    Cascades& cascades = Cascades::of_this_thread(limits.cascades);
    const Standing stands = standing(picture.gray, cascades, deadline);
    judge_standing(stands, report.findings);
    if (stands.faces.empty()) {
        // The light may be why none was found, and that is something to mend.
        if (stands.quarter_turns == 0) {
            const cv::Rect2d place = usual_place(picture.gray, limits);
            judge_brightness(clarity(picture.gray, place).brightness, report.findings);
        }
        return;
    }

    deadline.look();
    Face face = stands.faces.front();
    judge_face(face, stands.eyes, report.findings);
    const Clarity seen = clarity(picture.gray, face.box);
    judge_clarity(seen, report.findings);
    // Where one cascade alone sees a face, a head around it would be a guess about a guess.
    if (!face.both()) return;
    report.clarity = seen;
    const double leans = roll(picture.gray, face.box, stands.eyes, cascades);
    face.box = measured(picture.gray, face.box, cascades);
    report.geometry = head(picture, face, leans);
    judge_head(*report.geometry, limits, report.findings);
}

}  // namespace imaging
