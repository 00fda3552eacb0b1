// StaffLogin: staff sign in, apart from candidates.
//
// Fields: account, password, captcha, captcha_token; next (the page to go to), answer = sign-in |
// another (picture).

#include "crypto/random.h"
#include "crypto/token.h"
#include "domain/text.h"
#include "drawing/captcha.h"
#include "store/audit.h"
#include "store/staff_session.h"
#include "templates/admin.tpl.h"
#include "web/captcha.h"
#include "web/cookie.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/password_try.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;

// Only a page of the staff, by name; else where they begin.
std::string next_page(const std::string& asked) {
    const bool ours = asked.rfind("admin-", 0) == 0 && asked.size() <= 32 &&
                      asked.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
    return ours ? asked : "admin-queue";
}

std::string key_of_session(std::string_view token) {
    return std::string(crypto::octets(crypto::token_hash(token)));
}

std::string this_session(const Visit& visit) {
    return key_of_session(visit.request.cookie(cookie_name(visit.setup, Cookie::staff)));
}

View fill(const Visit& visit, const std::string& account, const std::string& next) {
    View view = visit.view("admin");
    view.set(ka_ACCOUNT, account).set(ka_NEXT, next);
    show_captcha(view, visit,
                 crypto::random_code(drawing::captcha_alphabet, drawing::captcha_length));
    return view;
}

Response get(const Visit& visit, store::Read& db) {
    const std::string next = next_page(visit.request.query("next"));
    const auto& limits = visit.setup.settings.sessions;
    if (store::has_staff_session(db, this_session(visit),
                                 {limits.staff_idle, limits.staff_longest}))
        return see_other(next);
    const Notice notice = notice_of(visit);
    View view = fill(visit, notice.account, next);
    view.show_if(notice.what == "out", ka_OUT);
    return view.page();
}

void note(const Visit& visit, store::Write& db, const char* action, std::int64_t staff,
          const char* detail = "") {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = staff,
                      .action = action,
                      .origin = visit.origin(),
                      .detail = detail});
}

// Who it is now; nothing, and the fault noted, where the password is wrong.
std::optional<domain::Id<domain::Staff>> check(const Visit& visit, store::Write& db,
                                               Faults& faults) {
    const std::string login = domain::lower(domain::trim(visit.request.field("account")));
    const auto known = store::staff_credential(db, login);
    auto tried = try_password(visit, db, account_key(visit, "staff " + login),
                              client_key(visit, std::nullopt),
                              known ? std::optional(known->password_hash) : std::nullopt);
    if (tried.right) return known->id;
    note(visit, db, "staff.sign_in_refused", known ? known->id.value : 0, tried.why);
    if (tried.fault.code == FaultCode::locked) tried.fault.code = FaultCode::staff_locked;
    faults.add("account", tried.fault);
    return std::nullopt;
}

// A new session, in place of the one this browser had.
Response admitted(const Visit& visit, store::Write& db, domain::Id<domain::Staff> staff) {
    const auto token = crypto::make_token();
    store::end_staff_session(db, this_session(visit));
    store::open_staff_session(db, key_of_session(token.text), staff);
    note(visit, db, "staff.sign_in", staff.value);
    return see_other(next_page(visit.request.field("next")))
        .header("Set-Cookie", set_cookie(visit.setup, Cookie::staff, token.text));
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& account = visit.request.field("account");
    const std::string next = next_page(visit.request.field("next"));
    if (visit.request.field("answer") == "another")
        return see_other("admin?next=" + next + "&" + notice_query(visit, {"typed", account}));
    Faults faults;
    if (account.empty()) faults.add("account", FaultCode::required);
    if (visit.request.field("password").empty()) faults.add("password", FaultCode::required);
    if (const auto fault = captcha_fault(visit, db)) faults.add("captcha", *fault);
    const auto staff = faults.none() ? check(visit, db, faults) : std::nullopt;
    if (staff) return admitted(visit, db, *staff);
    View view = fill(visit, account, next);
    return view.faults(faults).page();
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
