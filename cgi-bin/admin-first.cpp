// The page of the link that a new member of staff is handed, or one who has forgotten the password:
// choose a password, and be signed in. No CAPTCHA: the link is as hard to guess as a session.
//
// Query: token (of the link). Fields: token, password, password_again.

#include "crypto/password.h"
#include "domain/text.h"
#include "store/login_failure.h"
#include "store/staff_account.h"
#include "store/staff_link.h"
#include "store/staff_session.h"
#include "templates/admin-first.tpl.h"
#include "web/new_password.h"
#include "web/page.h"
#include "web/sign_in.h"
#include "web/staff_door.h"
#include "web/throttle.h"

namespace web {
namespace {

using State = store::StaffLink::State;
using Link = std::optional<store::StaffLink>;

Response fill(const Visit& visit, const Link& link, const std::string& token,
              const Faults& faults) {
    View view = visit.view("admin-first");
    view.faults(faults);
    if (link && link->state == State::good) {
        view.show(ka_GOOD).set(ka_LOGIN, link->login).set(ka_TOKEN, token);
        show_password(view, faults);
    } else {
        view.show(ka_BAD);
        view.show(!link ? ka_UNKNOWN : link->state == State::used ? ka_USED : ka_EXPIRED);
    }
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const std::string& token = visit.request.query("token");
    return fill(visit, store::staff_link(db, key_of_token(token)), token, {});
}

Response admitted(const Visit& visit, store::Write& db, const store::StaffLink& link,
                  const std::string& password) {
    store::set_staff_password(db, link.staff, crypto::hash_password(password));
    store::end_staff_sessions(db, link.staff);
    store::forgive_all(db, account_key(visit, "staff " + domain::lower(link.login)));
    return staff_admitted(visit, db, link.staff, "staff.first", "");
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& token = visit.request.field("token");
    const std::string hash = key_of_token(token);
    const Link link = store::staff_link(db, hash);
    if (!link || link->state != State::good) return fill(visit, link, token, {});
    Faults faults;
    const auto password = chosen_password(visit, {link->login, {}}, faults);
    if (!faults.none()) return fill(visit, link, token, faults);
    // of two posts at once one is first
    if (!store::use_staff_link(db, hash))
        return fill(visit, store::staff_link(db, hash), token, {});
    return admitted(visit, db, *link, *password);
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
