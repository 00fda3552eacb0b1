// The photo of a registration, to the staff of its site. Query: id; which = refused (the one that
// was a reason of the last refusal) or none.

#include "store/portrait.h"
#include "store/review.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    if (!visit.standing) throw HttpError(404, "no id");
    const auto& registration = visit.standing->registration;
    const std::string& known = visit.request.header("HTTP_IF_NONE_MATCH");
    if (visit.request.query("which") == "refused") {
        const auto refused = store::refused_portrait(db, registration.id);
        if (!refused) throw HttpError(404, "no refused portrait");
        return private_bytes("image/jpeg", refused->jpeg, refused->tag, known);
    }
    const auto jpeg = store::portrait(db, registration.id);
    if (!jpeg) throw HttpError(404, "no portrait");
    return private_bytes("image/jpeg", *jpeg, registration.portrait_tag, known);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = any_staff,
                .target = Target::registration,
                .get = get,
                .tab = "admin-queue"};

}  // namespace web
