// StaffLogin: staff sign in, apart from candidates.
//
// Fields: account, password, captcha, captcha_token; next (the page to go to, with its query),
// answer = sign-in | another (picture).

#include "crypto/random.h"
#include "domain/login.h"
#include "domain/text.h"
#include "drawing/captcha.h"
#include "store/staff_session.h"
#include "templates/admin.tpl.h"
#include "web/captcha.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/password_try.h"
#include "web/percent.h"
#include "web/staff_door.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;

View fill(const Visit& visit, const std::string& account, const std::string& next) {
    View view = visit.view("admin");
    view.set(ka_ACCOUNT, account).set(ka_NEXT, next);
    show_captcha(view, visit,
                 crypto::random_code(drawing::captcha_alphabet, drawing::captcha_length));
    return view;
}

Response get(const Visit& visit, store::Read& db) {
    const std::string next = staff_page(visit.request.query("next"));
    const auto& limits = visit.setup.settings.sessions;
    if (store::has_staff_session(db, staff_session_hash(visit),
                                 {limits.staff_idle, limits.staff_longest}))
        return see_other(next);
    const Notice notice = notice_of(visit);
    View view = fill(visit, notice.account, next);
    view.show_if(notice.what == "out", ka_OUT).show_if(notice.what == "everywhere", ka_EVERYWHERE);
    return view.page();
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
    note_own(visit, db, "staff.sign_in_refused", known ? known->id : domain::Id<domain::Staff>{},
             tried.why);
    if (tried.fault.code == FaultCode::locked) tried.fault.code = FaultCode::staff_locked;
    faults.add("account", tried.fault);
    return std::nullopt;
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& account = visit.request.field("account");
    const std::string next = staff_page(visit.request.field("next"));
    if (visit.request.field("answer") == "another")
        return see_other(
            "admin?next=" + percent(next) + "&" +
            notice_query(visit, {"typed", domain::accepted_login(account).value_or("")}));
    Faults faults;
    if (account.empty()) faults.add("account", FaultCode::required);
    if (visit.request.field("password").empty()) faults.add("password", FaultCode::required);
    if (const auto fault = captcha_fault(visit, db)) faults.add("captcha", *fault);
    const auto staff = faults.none() ? check(visit, db, faults) : std::nullopt;
    if (staff) return staff_admitted(visit, db, *staff, "staff.sign_in", next);
    View view = fill(visit, account, next);
    return view.faults(faults).page();
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
