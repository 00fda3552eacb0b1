// StudentLogin: account, password and CAPTCHA, or a code by mail for who cannot see it.
//
// Fields: account, password, captcha, captcha_token or by = mail, next (the page to go to), answer
// = sign-in | another (picture) | mail-code.

#include "crypto/password.h"
#include "crypto/random.h"
#include "drawing/captcha.h"
#include "store/mail_code.h"
#include "store/passport.h"
#include "templates/login.tpl.h"
#include "web/captcha.h"
#include "web/even_time.h"
#include "web/mail_code.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"
#include "web/password_try.h"
#include "web/refusal.h"
#include "web/sign_in.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::Account;
using domain::Fault;
using domain::FaultCode;
using store::Passport;

// Only a page of ours, by name; else where everybody begins.
std::string next_page(const std::string& asked) {
    const bool name = !asked.empty() && asked.size() <= 32 &&
                      asked.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string::npos;
    return name ? asked : "welcome";
}

View fill(const Visit& visit, const std::string& account, const std::string& next, bool by_mail) {
    View view = visit.view("login");
    view.set(kl_ACCOUNT, account).set(kl_NEXT, next);
    if (by_mail) {
        view.show(kl_MAIL);
    } else {
        view.show(kl_PICTURE);
        show_captcha(view, visit,
                     crypto::random_code(drawing::captcha_alphabet, drawing::captcha_length));
    }
    return view;
}

// The form as it came, with a new picture.
View again(const Visit& visit, const Faults& faults) {
    View view = fill(visit, visit.request.field("account"), next_page(visit.request.field("next")),
                     visit.request.field("by") == "mail");
    view.faults(faults);
    return view;
}

Response again(const Visit& visit, std::string_view field, Fault fault) {
    Faults faults;
    faults.add(field, fault);
    return again(visit, faults).page();
}

Response get(const Visit& visit, store::Read& db) {
    const std::string next = next_page(visit.request.query("next"));
    if (is_signed_in(visit, db)) return see_other(next);
    const Notice notice = notice_of(visit);
    View view = fill(visit, notice.account, next, notice.what == "code");
    if (!notice.what.empty())
        view.show_named(notice.what);
    else
        view.show_if(was_signed_in(visit), kl_EXPIRED);
    return view.page();
}

// Back to the form by GET, so that reloading it sends nothing again.
Response back(const Visit& visit, const char* what) {
    const std::string& typed = visit.request.field("account");
    const std::string account = Account::parse(typed) ? typed : "";
    return see_other("login?next=" + next_page(visit.request.field("next")) + "&" +
                     notice_query(visit, {what, account}));
}

Response send_code(const Visit& visit, store::Write& db) {
    const auto account = Account::parse(visit.request.field("account"));
    if (!account) return again(visit, "account", account.fault());
    const EvenTime even;
    const auto passport = store::passport_of(db, *account);
    send_mail_code(visit, db, *account, passport);
    note(visit, db, "passport.mail_code", passport ? std::optional(passport->id) : std::nullopt);
    return back(visit, "code");
}

// What only the owner of the password is told.
Response admitted(const Visit& visit, store::Write& db, const Passport& passport) {
    if (passport.activated && !passport.disabled) {
        if (crypto::needs_rehash(passport.password_hash))
            store::rehash_password(db, passport.id,
                                   crypto::hash_password(visit.request.field("password")));
        note(visit, db, "passport.sign_in", passport.id);
        Response response = see_other(next_page(visit.request.field("next")));
        sign_in(visit, db, passport.id, response);
        return response;
    }
    View view = again(visit, {});
    view.show(passport.disabled ? kl_DISABLED : kl_NOT_ACTIVATED);
    note(visit, db, "passport.sign_in_refused", passport.id,
         passport.disabled ? "disabled" : "not activated");
    return view.page(422);
}

Response check(const Visit& visit, store::Write& db, const Account& account) {
    const auto passport = store::passport_of(db, account);
    const auto id = passport ? std::optional(passport->id) : std::nullopt;
    const auto key = account_key(visit, account.key());
    const auto tried =
        try_password(visit, db, key, client_key(visit, id),
                     passport ? std::optional(passport->password_hash) : std::nullopt);
    if (!tried.right) {
        note(visit, db, "passport.sign_in_refused", id, tried.why);
        return again(visit, "account", tried.fault);
    }
    store::spend_mail_code(db, key);
    return admitted(visit, db, *passport);
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& answer = visit.request.field("answer");
    if (answer == "mail-code") return send_code(visit, db);
    if (answer == "another") return back(visit, "typed");
    Faults faults;
    const auto account = Account::parse(visit.request.field("account"));
    faults.take("account", account);
    if (visit.request.field("password").empty()) faults.add("password", FaultCode::required);
    // that a person is there
    const bool by_mail = visit.request.field("by") == "mail";
    const auto wrong = !by_mail  ? captcha_fault(visit, db)
                       : account ? mail_code_fault(visit, db, *account)
                                 : std::nullopt;
    if (wrong) faults.add("captcha", *wrong);
    if (!faults.none()) return again(visit, faults).page();
    return check(visit, db, *account);
}

Response sent_before(const Visit& visit, store::Read&) {
    return again(visit, outdated(visit)).page();
}

}  // namespace

const Page page{
    .family = Family::passport, .who = Who::anyone, .get = get, .post = post, .again = sent_before};

}  // namespace web
