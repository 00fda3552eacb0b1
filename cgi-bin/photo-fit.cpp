// Where the head is in a picture that is being cropped: the studio (htdocs/studio-fit.mjs) sends a
// small copy of the whole picture and places its frame by the answer. Nothing is kept, nothing is
// decided here; the photo itself is judged by 上传照片.
//
// Fields: picture (a JPEG of the whole picture, upright as the browser shows it).
// Answers with imaging::report(): `geometry`, and findings such as maybe_turned.

#include "imaging/check.h"
#include "imaging/closer.h"
#include "imaging/report.h"
#include "imaging/rules.h"
#include "store/photo_limits.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

using domain::Stage;
using imaging::PhotoCode;

// A copy to look at has no size or shape to keep to: the crop will.
imaging::Limits of_a_copy(const domain::PhotoLimits& of_a_photo) {
    imaging::Limits limits{of_a_photo};
    limits.bytes_min = 0;
    limits.width_min = 1;
    limits.height_min = 1;
    limits.aspect_min = 0;
    limits.aspect_max = 100;
    return limits;
}

// The checker is made for photos; who stands far off is looked for more closely.
imaging::Report look_at(const std::string& jpeg, const imaging::Limits& limits) {
    const imaging::Report first = imaging::check(jpeg, "copy.jpg", limits);
    const auto found = [&](PhotoCode code) { return first.findings.find(code) != nullptr; };
    const bool clear = first.geometry && !found(PhotoCode::no_clear_face);
    if (clear || !imaging::may_be_decoded(first.findings) || found(PhotoCode::corrupt) ||
        found(PhotoCode::not_checked))
        return first;
    return imaging::look_closer(jpeg, limits).value_or(first);
}

Response post(const Visit& visit, store::Write& db) {
    const File* picture = visit.request.file("picture");
    if (picture == nullptr || picture->bytes.empty()) throw HttpError(400, "no picture to look at");
    const auto limits = of_a_copy(store::photo_limits(db, visit.sitting().id));
    Response response{200, {}, imaging::report(look_at(picture->bytes, limits))};
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
