// 用户注册: somebody makes a passport, which the link in a mail then activates. What is shown does
// not tell whether the address or the mobile has a passport already; a mail to its owner does.
//
// Fields: email, mobile, password, password_again, consent.

#include "crypto/password.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "store/passport.h"
#include "templates/register.tpl.h"
#include "web/new_password.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"
#include "web/refusal.h"

namespace web {
namespace {

Response fill(const Visit& visit, const Faults& faults) {
    View view = visit.view("register");
    view.faults(faults);
    view.set(kr_EMAIL, visit.request.field("email"));
    view.set(kr_MOBILE, visit.request.field("mobile"));
    view.show_if(visit.request.has("consent"), kr_CONSENTED);
    show_password(view, faults);
    return view.page();
}

// Every activated holder of the address or the mobile is told. Only where the address is free is
// there a new passport, and only together with its mail: so nobody can fill the table.
void make(const Visit& visit, store::Write& db, const domain::Email& email,
          const domain::Mobile& mobile, const std::string& password_hash) {
    bool free = true;
    for (const auto& holder : store::holders(db, email, mobile)) {
        mail_word(visit, db, holder, "taken");
        note(visit, db, "passport.register_taken", holder.id);
        free = free && domain::Email::parse(holder.email)->key() != email.key();
    }
    if (!free) return;
    db.attempt([&] {
        const auto passport = store::make_passport(db, email, mobile, password_hash);
        note(visit, db, "passport.register", passport.id);
        return mail_activation(visit, db, passport);
    });
}

Response get(const Visit& visit, store::Read&) { return fill(visit, {}); }

Response post(const Visit& visit, store::Write& db) {
    Faults faults;
    const std::string& typed_email = visit.request.field("email");
    const std::string& typed_mobile = visit.request.field("mobile");
    const auto parsed_email = domain::Email::parse(typed_email);
    const auto parsed_mobile = domain::Mobile::parse(typed_mobile);
    const auto* email = faults.take("email", parsed_email);
    const auto* mobile = faults.take("mobile", parsed_mobile);
    const auto password = chosen_password(visit, {typed_email, typed_mobile}, faults);
    if (!visit.request.has("consent")) faults.add("consent", domain::FaultCode::consent);
    if (!faults.none()) return fill(visit, faults);

    // Hashed whether it is needed or not: it is what takes the time.
    make(visit, db, *email, *mobile, crypto::hash_password(*password));
    return see_other("activate?" + notice_query(visit, {"registered", email->text()}));
}

Response sent_before(const Visit& visit, store::Read&) { return fill(visit, outdated(visit)); }

}  // namespace

const Page page{
    .family = Family::passport, .who = Who::anyone, .get = get, .post = post, .again = sent_before};

}  // namespace web
