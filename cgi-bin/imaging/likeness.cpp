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
    const Face& face = stands.faces.front();
    judge_face(face, stands.eyes, report.findings);
    report.geometry = head(picture, face, roll(picture.gray, face.box, stands.eyes, cascades));
    judge_head(*report.geometry, limits, report.findings);
    report.clarity = clarity(picture.gray, face.box);
    judge_clarity(*report.clarity, report.findings);
}

}  // namespace imaging
