// 考务登录: staff sign in, apart from candidates.
//
// Fields: login, password, captcha, captcha_token; next (a page to go on to).

#include "crypto/password.h"
#include "crypto/random.h"
#include "crypto/token.h"
#include "drawing/captcha.h"
#include "store/audit.h"
#include "store/login_failure.h"
#include "store/staff_session.h"
#include "templates/admin.tpl.h"
#include "web/captcha.h"
#include "web/cookie.h"
#include "web/page.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;

// Only a page of ours, by its name.
std::string next_page(const std::string& wanted) {
    const bool ours = wanted.rfind("admin-", 0) == 0 &&
                      wanted.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
    return ours ? wanted : "admin-queue";
}

Response fill(const Visit& visit, const Faults& faults) {
    View view = visit.view("admin");
    view.faults(faults).set(ka_LOGIN, visit.request.field("login"));
    const std::string& next = visit.request.field("next");
    view.set(ka_NEXT, next.empty() ? visit.request.query("next") : next);
    show_captcha(view, visit,
                 crypto::random_code(drawing::captcha_alphabet, drawing::captcha_length));
    return view.page();
}

Response get(const Visit& visit, store::Read&) { return fill(visit, {}); }

// The session of whoever it is now; nothing, and the fault noted, where the password is wrong.
std::optional<domain::Id<domain::Staff>> sign_in(const Visit& visit, store::Write& db,
                                                 Faults& faults) {
    const std::string& login = visit.request.field("login");
    const std::string& password = visit.request.field("password");
    const auto account = account_key(visit, "staff " + login);
    const auto client = client_key(visit, std::nullopt);
    const auto attempt = store::begin_try(db, account, client);
    if (attempt.locked.count() > 0) {
        faults.add("login", domain::Fault{FaultCode::locked, 0, attempt.locked.count()});
        return std::nullopt;
    }
    const auto known = store::staff_credential(db, login);
    const bool right = known ? crypto::verify_password(known->password_hash, password)
                             : crypto::verify_nobody(password);
    if (!known || !right) {
        faults.add("login", FaultCode::account_or_password);
        return std::nullopt;
    }
    store::forgive(db, account, client);
    return known->id;
}

Response post(const Visit& visit, store::Write& db) {
    Faults faults;
    if (visit.request.field("login").empty()) faults.add("login", FaultCode::required);
    if (visit.request.field("password").empty()) faults.add("password", FaultCode::required);
    if (const auto fault = captcha_fault(visit, db)) faults.add("captcha", *fault);
    const auto staff = faults.none() ? sign_in(visit, db, faults) : std::nullopt;
    if (!staff) return fill(visit, faults);

    const auto token = crypto::make_token();
    store::open_staff_session(db, std::string(crypto::octets(token.hash)), *staff);
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = staff->value,
                      .action = "staff.sign_in",
                      .client = visit.request.address()});
    Response response = see_other(next_page(visit.request.field("next")));
    response.header("Set-Cookie", set_cookie(visit.setup, Cookie::staff, token.text));
    return response;
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
