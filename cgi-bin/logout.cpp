// 退出: ends the session on the server and forgets it in the browser.
//
// No fields.

#include "store/session.h"
#include "web/cookie.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"

namespace web {
namespace {

// Clear-Site-Data names the cache only: our pages keep nothing else in the browser, and "cookies"
// or "storage" would wipe those of every other site on the campus host, and the staff's session.
Response post(const Visit& visit, store::Write& db) {
    store::end_session(db, visit.session_hash);
    note(visit, db, "passport.sign_out", visit.candidate->passport);
    return see_other("login?" + notice_query(visit, {"out", ""}))
        .header("Set-Cookie", clear_cookie(visit.setup, Cookie::candidate))
        .header("Clear-Site-Data", "\"cache\"");
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::candidate, .post = post};

}  // namespace web
