// The picture of a CAPTCHA, drawn from the sealed token that is its address; nothing is kept.
//
// Query: token.

#include "web/captcha.h"

#include "drawing/captcha.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read&) {
    const auto captcha = open_captcha(visit.setup, visit.request.query("token"));
    if (!captcha || captcha->until <= visit.now) throw HttpError(404, "no captcha, or too old");
    Response response{200, {}, drawing::captcha_png(captcha->answer, captcha->seed())};
    response.header("Content-Type", "image/png").header("Cache-Control", "no-store");
    return response;
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get};

}  // namespace web
