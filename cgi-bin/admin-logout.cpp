// 退出 for staff: ends the session here and on the server. No fields.

#include "store/staff_session.h"
#include "web/cookie.h"
#include "web/page.h"

namespace web {
namespace {

Response post(const Visit& visit, store::Write& db) {
    store::end_staff_session(db, visit.session_hash);
    Response response = see_other("admin");
    response.header("Set-Cookie", clear_cookie(visit.setup, Cookie::staff))
        .header("Clear-Site-Data", "\"cache\", \"storage\"");
    return response;
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .post = post};

}  // namespace web
