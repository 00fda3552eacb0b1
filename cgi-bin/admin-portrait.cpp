// The photo of a registration, to the staff of its site. Query: id.

#include "store/portrait.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    const auto standing = registration_for_staff(visit, db, visit.request.query("id"));
    const auto jpeg = store::portrait(db, standing.registration.id);
    if (!jpeg) throw HttpError(404, "no portrait");
    return private_bytes("image/jpeg", *jpeg, standing.registration.portrait_tag,
                         visit.request.header("HTTP_IF_NONE_MATCH"));
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get};

}  // namespace web
