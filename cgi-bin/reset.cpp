// The page of the link in the recovery mail: a new password. Saving it ends every session of the
// passport and lifts its locks.
//
// Query: token (of the link). Fields: token, password, password_again.

#include "crypto/password.h"
#include "domain/email.h"
#include "store/login_failure.h"
#include "store/passport_link.h"
#include "store/session.h"
#include "templates/reset.tpl.h"
#include "web/new_password.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"
#include "web/sign_in.h"
#include "web/throttle.h"

namespace web {
namespace {

using State = store::PassportLink::State;
using Link = std::optional<store::PassportLink>;

Response fill(const Visit& visit, const Link& link, const std::string& token,
              const Faults& faults) {
    View view = visit.view("reset");
    view.faults(faults);
    if (link && link->state == State::good) {
        view.show(kr_GOOD).set(kr_EMAIL, link->passport.email).set(kr_TOKEN, token);
        show_password(view, faults);
    } else {
        view.show(kr_BAD);
        view.show(!link ? kr_UNKNOWN : link->state == State::used ? kr_USED : kr_EXPIRED);
    }
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const std::string& token = visit.request.query("token");
    return fill(visit, store::link(db, key_of_token(token), store::LinkPurpose::recover), token,
                {});
}

void save(const Visit& visit, store::Write& db, const store::Passport& passport,
          const std::string& password) {
    store::set_password(db, passport.id, crypto::hash_password(password));
    store::end_sessions(db, passport.id);
    store::forgive_all(db, account_key(visit, domain::Email::parse(passport.email)->key()));
    store::forgive_all(db, account_key(visit, passport.mobile));
    mail_word(visit, db, passport, "changed");
    note(visit, db, "passport.reset", passport.id);
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& token = visit.request.field("token");
    const std::string hash = key_of_token(token);
    const Link link = store::link(db, hash, store::LinkPurpose::recover);
    if (!link || link->state != State::good) return fill(visit, link, token, {});
    Faults faults;
    const auto password =
        chosen_password(visit, {link->passport.email, link->passport.mobile}, faults);
    if (!faults.none()) return fill(visit, link, token, faults);
    // of two posts at once one is first
    if (!store::use_link(db, hash))
        return fill(visit, store::link(db, hash, store::LinkPurpose::recover), token, {});
    save(visit, db, link->passport, *password);
    return see_other("login?" + notice_query(visit, {"reset", link->passport.email}));
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
