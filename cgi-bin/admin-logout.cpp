// 退出 for staff: ends the session here and on the server. No fields.

#include "store/audit.h"
#include "store/staff_session.h"
#include "web/cookie.h"
#include "web/notice.h"
#include "web/page.h"

namespace web {
namespace {

// Why Clear-Site-Data names the cache only: logout.cpp.
Response post(const Visit& visit, store::Write& db) {
    store::end_staff_session(db, visit.session_hash);
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = visit.staff->id.value,
                      .action = "staff.sign_out",
                      .origin = visit.origin()});
    return see_other("admin?" + notice_query(visit, {"out", ""}))
        .header("Set-Cookie", clear_cookie(visit.setup, Cookie::staff))
        .header("Clear-Site-Data", "\"cache\"");
}

}  // namespace

const Page page{
    .family = Family::staff, .who = Who::staff, .post = post, .owes = store::Owes::code};

}  // namespace web
