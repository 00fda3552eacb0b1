// Where the head is in a picture that is being cropped: the studio (htdocs/studio-fit.mjs) sends a
// small copy of the whole picture and places its frame by the answer. Nothing is kept, nothing is
// decided here; the photo itself is judged by 上传照片.
//
// Fields: picture (a JPEG of the whole picture, upright as the browser shows it).
// Answers with imaging::report(): `geometry`, and findings such as maybe_turned.

#include "imaging/check.h"
#include "imaging/report.h"
#include "store/database.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

using domain::Stage;

// A copy to look at has no size or shape to keep to: the crop will.
imaging::Limits of_a_copy() {
    imaging::Limits limits;
    limits.bytes_min = 0;
    limits.width_min = 1;
    limits.height_min = 1;
    limits.aspect_min = 0;
    limits.aspect_max = 100;
    return limits;
}

Response post(const Visit& visit, store::Write&) {
    const File* picture = visit.request.file("picture");
    if (picture == nullptr || picture->bytes.empty()) throw HttpError(400, "no picture to look at");
    const auto verdict = imaging::check(picture->bytes, "copy.jpg", of_a_copy());
    Response response{200, {}, imaging::report(verdict)};
    response.header("Content-Type", "application/json").header("Cache-Control", "no-store");
    return response;
}

}  // namespace

const Page page{.family = Family::photo,
                .who = Who::candidate,
                .stages = {Stage::photo, Stage::review, Stage::rejected, Stage::payment},
                .post = post,
                .body_limit = 256 * 1024};

}  // namespace web
