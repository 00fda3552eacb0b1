#include "imaging/likeness.h"

#include "imaging/border.h"
#include "imaging/clarity.h"
#include "imaging/face_rules.h"
#include "imaging/head.h"
#include "imaging/roll.h"
#include "imaging/shown.h"
#include "imaging/standing.h"

namespace imaging {

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
    if (stands.faces.empty()) return;

    deadline.look();
    Face face = stands.faces.front();
    judge_face(face, stands.eyes, report.findings);
    const Clarity seen = clarity(picture.gray, face.box);
    judge_clarity(seen, report.findings);
    // Where no face is sure, a head around it would be a guess about a guess.
    if (report.findings.find(PhotoCode::no_clear_face)) return;
    report.clarity = seen;
    const double leans = roll(picture.gray, face.box, stands.eyes, cascades);
    face.box = measured(picture.gray, face.box, cascades);
    report.geometry = head(picture, face, leans);
    judge_head(*report.geometry, limits, report.findings);
}

}  // namespace imaging
