// 找回密码: the owner of a passport asks for a mail with a link to the page `reset`. The answer is
// the same whosever account it is.
//
// Fields: account.

#include "store/passport.h"
#include "templates/recover.tpl.h"
#include "web/even_time.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/passport_mail.h"

namespace web {
namespace {

Response fill(const Visit& visit, const std::string& account, bool sent, const Faults& faults) {
    View view = visit.view("recover");
    view.faults(faults).set(kr_ACCOUNT, account);
    view.show_if(sent, kr_SENT).show(sent ? kr_SECOND : kr_FIRST);
    return view.page();
}

Response get(const Visit& visit, store::Read&) {
    const Notice notice = notice_of(visit);
    return fill(visit, notice.account, notice.what == "sent", {});
}

Response post(const Visit& visit, store::Write& db) {
    Faults faults;
    const std::string& typed = visit.request.field("account");
    const auto account = domain::Account::parse(typed);
    if (faults.take("account", account) == nullptr) return fill(visit, typed, false, faults);
    const EvenTime even;
    const auto passport = store::passport_of(db, *account);
    note(visit, db, "passport.recover", passport ? std::optional(passport->id) : std::nullopt);
    // Without activation there is nothing to recover, but its mail is what the owner needs.
    if (passport && !passport->activated)
        mail_activation(visit, db, *passport);
    else if (passport && !passport->disabled)
        mail_recovery(visit, db, *passport);
    return see_other("recover?" + notice_query(visit, {"sent", typed}));
}

}  // namespace

const Page page{.family = Family::passport, .who = Who::anyone, .get = get, .post = post};

}  // namespace web
