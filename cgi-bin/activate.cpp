// The page of the link in the activation mail. Opening it does nothing, since mail scanners follow
// links; its button activates, for who knows the password set at registering. Without a link: where
// a new mail is asked for.
//
// Query: token (of the link). Fields: token, password; or account, answer = resend.

#include "crypto/password.h"
#include "store/login_failure.h"
#include "store/passport_link.h"
#include "templates/activate.tpl.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"
#include "web/sign_in.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;
using State = store::PassportLink::State;

// The form that sends a new mail: alone, or below what is the matter with the link.
Response ask(View& view, const std::string& account, bool alone) {
    view.show(ka_ASK).set(ka_ACCOUNT, account).show(alone ? ka_FIRST : ka_SECOND);
    return view.page();
}

Response fill(const Visit& visit, const std::optional<store::PassportLink>& link,
              const std::string& token, const Faults& faults) {
    View view = visit.view("activate");
    view.faults(faults);
    const bool used = link && link->passport.activated;
    if (used || !link || link->state != State::good) {
        view.show(used ? ka_USED : link ? ka_EXPIRED : ka_UNKNOWN);
        return ask(view, link ? link->passport.email : "", false);
    }
    view.show(ka_GOOD).set(ka_EMAIL, link->passport.email).set(ka_TOKEN, token);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const std::string& token = visit.request.query("token");
    if (!token.empty())
        return fill(visit, store::link(db, key_of_token(token), store::LinkPurpose::activate),
                    token, {});
    View view = visit.view("activate");
    const Notice notice = notice_of(visit);
    if (notice.what != "registered" && notice.what != "sent") return ask(view, "", true);
    view.show_named(notice.what);
    return ask(view, notice.account, false);
}

// The same answer whoever's account it is.
Response resend(const Visit& visit, store::Write& db) {
    Faults faults;
    const std::string& typed = visit.request.field("account");
    const auto account = domain::Account::parse(typed);
    if (faults.take("account", account) == nullptr) {
        View view = visit.view("activate");
        return ask(view.faults(faults), typed, true);
    }
    const auto passport = store::passport_of(db, *account);
    note(visit, db, "passport.resend", passport ? std::optional(passport->id) : std::nullopt);
    if (passport && passport->activated)
        mail_word(visit, db, *passport, "active");
    else if (passport)
        mail_activation(visit, db, *passport);
    return see_other("activate?" + notice_query(visit, {"sent", typed}));
}

// Counted like wrong passwords at signing in.
std::optional<domain::Fault> password_fault(const Visit& visit, store::Write& db,
                                            const store::Passport& passport) {
    const std::string& typed = visit.request.field("password");
    if (typed.empty()) return domain::Fault{FaultCode::required};
    const auto account = account_key(visit, domain::Email::parse(passport.email)->key());
    const auto client = client_key(visit, passport.id);
    const auto attempt = store::begin_try(db, account, client);
    if (attempt.locked.count() > 0)
        return domain::Fault{FaultCode::locked, 0, attempt.locked.count()};
    if (!crypto::verify_password(passport.password_hash, typed)) {
        note(visit, db, "passport.activate_refused", passport.id);
        return domain::Fault{FaultCode::password_wrong};
    }
    store::forgive(db, account, client);
    return std::nullopt;
}

Response post(const Visit& visit, store::Write& db) {
    if (visit.request.field("answer") == "resend") return resend(visit, db);
    const std::string& token = visit.request.field("token");
    const std::string hash = key_of_token(token);
    const auto link = store::link(db, hash, store::LinkPurpose::activate);
    if (!link || link->state != State::good || link->passport.activated)
        return fill(visit, link, token, {});
    Faults faults;
    if (const auto fault = password_fault(visit, db, link->passport)) {
        faults.add("password", *fault);
        return fill(visit, link, token, faults);
    }
    const auto activation = store::activate(db, link->passport.id);
    if (activation != store::Activation::done) {
        note(visit, db, "passport.activate_taken", link->passport.id);
        View view = visit.view("activate");
        view.show(activation == store::Activation::email_taken ? ka_EMAIL_TAKEN : ka_MOBILE_TAKEN);
        return view.page(422);
    }
    store::use_link(db, hash);
    note(visit, db, "passport.activate", link->passport.id);
    return see_other("login?" + notice_query(visit, {"activated", link->passport.email}));
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
