#include "web/staff_change.h"

#include "crypto/token.h"
#include "store/site.h"
#include "store/staff_account.h"
#include "store/staff_link.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"

namespace web {
namespace {

using domain::Fault;
using domain::FaultCode;
using store::StaffRole;

bool administers_all(const StaffRole& role) {
    return role.role == Role::administrator && !role.site;
}

std::string whose(const Visit& visit) { return std::to_string(visit.staff->id.value) + "\n"; }

}  // namespace

bool may_give(const Visit& visit, const StaffRole& role) {
    const auto by = may_set_up & domain::over(role.role);
    return role.site ? visit.staff->may(by, *role.site) : visit.staff->may_everywhere(by);
}

StaffRole role_in_form(const Visit& visit, store::Read& db) {
    const auto role = domain::role_named(visit.request.field("role"));
    if (!role) throw HttpError(400, "no such role");
    StaffRole named{*role, std::nullopt};
    const std::string& site = visit.request.field("site");
    if (!site.empty()) named.site = key_of<domain::Site>(site);
    if (!may_give(visit, named)) throw HttpError(403, "not this person's to give");
    if (named.site && !store::site(db, *named.site)) throw HttpError(404, "no such site");
    return named;
}

std::optional<Fault> disabling_fault(const Visit& visit, store::Write& db) {
    if (visit.member->id == visit.staff->id) return Fault{FaultCode::not_oneself};
    for (const auto& held : visit.member->roles)
        if (administers_all(held.role) && !store::another_administrator(db, visit.member->id))
            return Fault{FaultCode::last_administrator};
    return std::nullopt;
}

std::optional<Fault> taking_fault(const Visit& visit, store::Write& db, const StaffRole& role) {
    if (visit.member->id == visit.staff->id) return Fault{FaultCode::not_oneself};
    if (administers_all(role) && !store::another_administrator(db, visit.member->id))
        return Fault{FaultCode::last_administrator};
    return std::nullopt;
}

std::string link_notice(const Visit& visit, store::Write& db, domain::Id<domain::Staff> staff,
                        const char* what) {
    const auto token = crypto::make_token();
    store::add_staff_link(db, std::string(crypto::octets(token.hash)), staff, visit.staff->id);
    return notice_query(visit, {what, whose(visit) + token.text});
}

std::optional<std::string> noticed_link(const Visit& visit) {
    const std::string& told = notice_of(visit).account;
    const std::string own = whose(visit);
    if (told.size() == own.size() || told.rfind(own, 0) != 0) return std::nullopt;
    return visit.setup.address("admin-first") + "?token=" + told.substr(own.size());
}

}  // namespace web
