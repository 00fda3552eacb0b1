// The photo of a registration, to its owner alone: there is no key in the address, so nobody can
// ask for another's. A registration of the past is not asked for here.

#include "store/portrait.h"

#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    const auto& registration = visit.candidate->registration;
    if (!registration || !registration->portrait_at) throw HttpError(404, "no portrait yet");
    const auto answer = [&](std::string jpeg) {
        return private_bytes("image/jpeg", std::move(jpeg), registration->portrait_tag,
                             visit.request.header("HTTP_IF_NONE_MATCH"));
    };
    // the tag came with the registration: what the browser has need not be read
    if (Response there = answer({}); there.status == 304) return there;
    auto jpeg = store::portrait(db, registration->id);
    if (!jpeg) throw HttpError(404, "the portrait has just gone");
    return answer(std::move(*jpeg));
}

}  // namespace

const Page page{.family = Family::candidate, .who = Who::candidate, .get = get};

}  // namespace web
