// One member of staff, seen by who is set over this one: roles, link, second factor. Without an
// id: a new one.
//
// Actions: add (login, staff_name, role, site, factor_required); rename (staff_name); give, take
// (role, site); link; require, release: the second factor; reset: takes it away; disable, enable.
// What takes something away (take, reset, disable) wants `sure` (web/sure.h).

#include "domain/login.h"
#include "domain/text.h"
#include "store/staff_account.h"
#include "store/staff_factor.h"
#include "store/staff_link.h"
#include "store/staff_session.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/member_view.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/refusal.h"
#include "web/staff_change.h"
#include "web/sure.h"

namespace web {
namespace {

using domain::FaultCode;
using StaffId = domain::Id<domain::Staff>;

constexpr std::size_t longest_name = 40;

Response get(const Visit& visit, store::Read& db) {
    if (!visit.member && !visit.may(may_set_up)) throw HttpError(403, "adds nobody");
    return member_page(visit, db, {});
}

Response refused(const Visit& visit, store::Read& db, const char* field, domain::Fault fault) {
    Faults faults;
    faults.add(field, fault);
    return member_page(visit, db, faults);
}

const store::Member& found(const Visit& visit) {
    if (!visit.member) throw HttpError(404, "no id");
    return *visit.member;
}

// Back to the member's page, which says so. Of whom, stands in the audit as a key.
Response done(const Visit& visit, store::Write& db, StaffId staff, const std::string& what,
              const std::string& notice = "", const std::string& detail = "") {
    note_setup(visit, db, "staff." + what,
               std::to_string(staff.value) + (detail.empty() ? "" : " " + detail));
    return see_other("admin-member?id=" + std::to_string(staff.value) + "&" +
                     (notice.empty() ? notice_query(visit, {what, ""}) : notice));
}

std::string in_words(const store::StaffRole& role) {
    return std::string(domain::name(role.role)) +
           (role.site ? " " + std::to_string(role.site->value) : "");
}

Response add(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto login = domain::accepted_login(visit.request.field("login"));
    if (!login) faults.add("login", FaultCode::login_form);
    if (login && store::staff_named(db, *login)) faults.add("login", FaultCode::login_taken);
    const auto typed = domain::typed_line(visit.request.field("staff_name"), longest_name);
    const auto* name = faults.take("staff_name", typed);
    const auto role = role_in_form(visit, db);
    if (!faults.none()) return member_page(visit, db, faults);
    const auto id = store::add_staff(db, {*login, *name, "", std::nullopt, {}});
    store::give_role(db, id, role);
    if (visit.request.field("factor_required") == "yes") store::require_factor(db, id, true);
    return done(visit, db, id, "add", link_notice(visit, db, id, "add"), in_words(role));
}

Response rename(const Visit& visit, store::Write& db) {
    Faults faults;
    const auto typed = domain::typed_line(visit.request.field("staff_name"), longest_name);
    const auto* name = faults.take("staff_name", typed);
    if (name == nullptr) return member_page(visit, db, faults);
    store::rename_staff(db, found(visit).id, *name);
    return done(visit, db, found(visit).id, "rename");
}

Response give(const Visit& visit, store::Write& db) {
    const auto role = role_in_form(visit, db);
    if (!store::give_role(db, found(visit).id, role))
        return refused(visit, db, "role", {FaultCode::role_held});
    return done(visit, db, visit.member->id, "give", "", in_words(role));
}

Response take(const Visit& visit, store::Write& db) {
    const auto role = role_in_form(visit, db);
    found(visit);
    if (const auto fault = taking_fault(visit, db, role))
        return refused(visit, db, "roles", *fault);
    if (!is_sure(visit)) return refused(visit, db, "roles", {FaultCode::sure});
    store::take_role(db, visit.member->id, role);
    return done(visit, db, visit.member->id, "take", "", in_words(role));
}

Response link(const Visit& visit, store::Write& db) {
    const StaffId staff = found(visit).id;
    return done(visit, db, staff, "link", link_notice(visit, db, staff, "link"));
}

Response require(const Visit& visit, store::Write& db) {
    store::require_factor(db, found(visit).id, true);
    return done(visit, db, visit.member->id, "require");
}

Response release(const Visit& visit, store::Write& db) {
    store::require_factor(db, found(visit).id, false);
    return done(visit, db, visit.member->id, "release");
}

// Who has lost it signs in anew, by password alone.
Response reset(const Visit& visit, store::Write& db) {
    if (!is_sure(visit)) return refused(visit, db, "account", {FaultCode::sure});
    store::remove_factor(db, found(visit).id);
    store::end_staff_sessions(db, visit.member->id);
    return done(visit, db, visit.member->id, "reset");
}

Response disable(const Visit& visit, store::Write& db) {
    found(visit);
    if (const auto fault = disabling_fault(visit, db)) return refused(visit, db, "account", *fault);
    if (!is_sure(visit)) return refused(visit, db, "account", {FaultCode::sure});
    store::disable_staff(db, visit.member->id);
    store::void_staff_links(db, visit.member->id);
    return done(visit, db, visit.member->id, "disable");
}

Response enable(const Visit& visit, store::Write& db) {
    store::enable_staff(db, found(visit).id);
    return done(visit, db, visit.member->id, "enable");
}

Response sent_before(const Visit& visit, store::Read& db) {
    return member_page(visit, db, outdated(visit));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .target = Target::member,
                .get = get,
                .again = sent_before,
                .actions = {{"add", may_set_up, add},
                            {"rename", may_set_up, rename},
                            {"give", may_set_up, give},
                            {"take", may_set_up, take},
                            {"link", may_set_up, link},
                            {"require", may_set_up, require},
                            {"release", may_administer, release},
                            {"reset", may_administer, reset},
                            {"disable", may_set_up, disable},
                            {"enable", may_set_up, enable}},
                .tab = "admin-staff"};

}  // namespace web
