// The page of the link in the activation mail. Opening it does nothing, since mail scanners follow
// links; its button activates, for who knows the password set at registering. Without a link: where
// a new mail is asked for.
//
// Query: token (of the link). Fields: token, password; or account, answer = resend.

#include "store/passport_link.h"
#include "templates/activate.tpl.h"
#include "web/even_time.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"
#include "web/password_try.h"
#include "web/sign_in.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;
using State = store::PassportLink::State;

// The form that sends a new mail, below what is the matter, if anything is.
enum class Ask { alone, first, second };
Response ask(View& view, const std::string& account, Ask how) {
    view.show(ka_ASK).set(ka_ACCOUNT, account);
    view.show_if(how == Ask::alone, ka_ALONE).show_if(how == Ask::second, ka_SECOND);
    return view.page();
}

Response fill(const Visit& visit, const std::optional<store::PassportLink>& link,
              const std::string& token, const Faults& faults) {
    View view = visit.view("activate");
    view.faults(faults);
    const bool used = link && link->passport.activated;
    if (used || !link || link->state != State::good) {
        view.show(used ? ka_USED : link ? ka_EXPIRED : ka_UNKNOWN);
        return ask(view, link ? link->passport.email : "", used ? Ask::second : Ask::first);
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
    if (notice.what == "registered") {
        view.show(ka_REGISTERED).set(ka_ACCOUNT, notice.account);
        return view.page();
    }
    const bool sent = notice.what == "sent";
    view.show_if(sent, ka_SENT);
    return ask(view, notice.account, sent ? Ask::second : Ask::alone);
}

// The same answer whosever account it is.
Response resend(const Visit& visit, store::Write& db) {
    Faults faults;
    const std::string& typed = visit.request.field("account");
    const auto account = domain::Account::parse(typed);
    if (faults.take("account", account) == nullptr) {
        View view = visit.view("activate");
        return ask(view.faults(faults), typed, Ask::alone);
    }
    const EvenTime even;
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
    if (visit.request.field("password").empty()) return domain::Fault{FaultCode::required};
    const auto account = account_key(visit, domain::Email::parse(passport.email)->key());
    const auto tried =
        try_password(visit, db, account, client_key(visit, passport.id), passport.password_hash);
    if (tried.right) return std::nullopt;
    note(visit, db, "passport.activate_refused", passport.id, tried.why);
    // here the account is known: it can only be the password
    const bool wrong = tried.fault.code == FaultCode::account_or_password;
    return wrong ? domain::Fault{FaultCode::password_wrong} : tried.fault;
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
