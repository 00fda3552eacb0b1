// One's own staff account: the second factor, the password, the devices that are signed in.
//
// Actions: begin, enrol (code), renew (code), remove (code): the second factor; password
// (password_now, password, password_again); everywhere: signs out all devices.

#include "crypto/password.h"
#include "crypto/totp.h"
#include "domain/text.h"
#include "drawing/qr.h"
#include "store/staff_account.h"
#include "store/staff_factor.h"
#include "store/staff_member.h"
#include "store/staff_session.h"
#include "templates/admin-account.tpl.h"
#include "web/cookie.h"
#include "web/http_error.h"
#include "web/new_password.h"
#include "web/notice.h"
#include "web/own_factor.h"
#include "web/page.h"
#include "web/password_try.h"
#include "web/role_view.h"
#include "web/staff_door.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::FaultCode;

// ABCD EFGH …: typed off a screen it is easier so.
std::string in_fours(const std::string& text) {
    std::string spaced;
    for (std::size_t at = 0; at < text.size(); at += 4)
        spaced += (at == 0 ? "" : " ") + text.substr(at, 4);
    return spaced;
}

void show_enrolling(View& view, const Visit& visit, const store::Member& self,
                    const std::string& secret) {
    const drawing::Qr qr(
        crypto::totp_address(secret, visit.setup.settings.institution, self.login));
    view.show(ka_ENROLLING).set(ka_QR, qr.path()).set(ka_QR_SIZE, qr.size() + 8);
    view.set(ka_SECRET, in_fours(crypto::totp_text(secret)));
}

void show_factor(View& view, const Visit& visit, store::Read& db, const store::Member& self) {
    view.show_if(self.factor_required, ka_REQUIRED).show_if(!self.factor_required, ka_OPTIONAL);
    if (self.factor_since) {
        view.show(ka_ENROLLED).moment(ka_SINCE, *self.factor_since);
        view.set(ka_LEFT, recovery_codes_left(db, self.id));
    } else if (const auto secret = secret_to_enrol(visit, db)) {
        show_enrolling(view, visit, self, *secret);
    } else {
        view.show(ka_WITHOUT);
    }
}

// What the page before has done; recovery codes are shown to their owner only.
void show_notice(View& view, const Visit& visit) {
    const Notice notice = notice_of(visit);
    const std::string whose = std::to_string(visit.staff->id.value) + "\n";
    if (notice.what.empty() || notice.account.rfind(whose, 0) != 0) return;
    view.show_named(notice.what);
    if (notice.account.size() == whose.size()) return;
    view.show(ka_RECOVERY);
    for (std::size_t at = whose.size(); at < notice.account.size();) {
        const std::size_t end = std::min(notice.account.find('\n', at), notice.account.size());
        view.add(ka_RECOVERY_CODE).set(ka_CODE, notice.account.substr(at, end - at));
        at = end + 1;
    }
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto self = store::member(db, visit.staff->id);
    if (!self) throw HttpError(404, "no such member of staff");
    View view = visit.view("admin-account");
    view.set(ka_LOGIN, self->login).set(ka_NAME, self->name).set(ka_SESSIONS, self->sessions);
    view.show_if(self->roles.empty(), ka_NO_ROLES);
    for (const auto& held : self->roles) show_role(view.add(ka_ROLE), held);
    view.show_if(visit.staff->owes == store::Owes::enrolment, ka_OWES);
    show_factor(view, visit, db, *self);
    show_notice(view, visit);
    view.faults(faults);
    show_password(view, faults);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

// Back to the page, which says what has happened.
Response done(const Visit& visit, store::Write& db, const char* action, const char* what,
              const std::string& codes = "") {
    note_own(visit, db, action, visit.staff->id);
    const std::string whose = std::to_string(visit.staff->id.value) + "\n";
    return see_other("admin-account?" + notice_query(visit, {what, whose + codes}));
}

Response refused(const Visit& visit, store::Read& db, const char* field, domain::Fault fault) {
    Faults faults;
    faults.add(field, fault);
    return fill(visit, db, faults);
}

std::string new_codes(const Visit& visit, store::Write& db) {
    std::string lines;
    for (const auto& code : renew_recovery_codes(visit, db))
        lines += (lines.empty() ? "" : "\n") + code;
    return lines;
}

Response begin(const Visit& visit, store::Write& db) {
    begin_own_factor(visit, db);
    return see_other("admin-account#factor");
}

Response enrol(const Visit& visit, store::Write& db) {
    if (const auto fault = enrol_own_factor(visit, db, visit.request.field("code")))
        return refused(visit, db, "code", *fault);
    return done(visit, db, "staff.enrol", "enrolled_now", new_codes(visit, db));
}

Response renew(const Visit& visit, store::Write& db) {
    if (const auto fault = factor_fault(visit, db, visit.request.field("code")))
        return refused(visit, db, "code", *fault);
    return done(visit, db, "staff.renew_codes", "renewed", new_codes(visit, db));
}

Response remove(const Visit& visit, store::Write& db) {
    const auto self = store::member(db, visit.staff->id);
    if (!self || self->factor_required) throw HttpError(403, "the second factor is required");
    if (const auto fault = factor_fault(visit, db, visit.request.field("code")))
        return refused(visit, db, "code", *fault);
    store::remove_factor(db, visit.staff->id);
    return done(visit, db, "staff.remove_factor", "removed");
}

Response password(const Visit& visit, store::Write& db) {
    const auto login = store::member(db, visit.staff->id)->login;
    Faults faults;
    const auto chosen = chosen_password(visit, {login, {}}, faults);
    const auto known = store::staff_credential(db, domain::lower(login));
    const auto key = account_key(visit, "password of " + std::to_string(visit.staff->id.value));
    const auto tried = try_password(visit, db, key, key, known->password_hash, "password_now");
    if (!tried.right)
        faults.add("password_now",
                   tried.fault.code == FaultCode::locked
                       ? domain::Fault{FaultCode::staff_locked, 0, tried.fault.wanted}
                       : domain::Fault{FaultCode::own_password_wrong});
    if (!faults.none()) return fill(visit, db, faults);
    store::set_staff_password(db, visit.staff->id, crypto::hash_password(*chosen));
    store::end_staff_sessions(db, visit.staff->id, visit.session_hash);
    return done(visit, db, "staff.password", "password_changed");
}

Response everywhere(const Visit& visit, store::Write& db) {
    store::end_staff_sessions(db, visit.staff->id);
    note_own(visit, db, "staff.sign_out_everywhere", visit.staff->id);
    return see_other("admin?" + notice_query(visit, {"everywhere", ""}))
        .header("Set-Cookie", clear_cookie(visit.setup, Cookie::staff))
        .header("Clear-Site-Data", "\"cache\"");
}

}  // namespace

const Page page{.family = Family::passport,
                .who = Who::staff,
                .get = get,
                .actions = {{"begin", {}, begin},
                            {"enrol", {}, enrol},
                            {"renew", {}, renew},
                            {"remove", {}, remove},
                            {"password", {}, password},
                            {"everywhere", {}, everywhere}},
                .owes = store::Owes::enrolment};

}  // namespace web
