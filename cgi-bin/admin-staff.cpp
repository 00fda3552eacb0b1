// 人员: those who work at one's sites, by login, with what they may do there.
//
// Query: find (part of a name or login), disabled (those instead), after (the login before the
// page).

#include "domain/text.h"
#include "store/staff_member.h"
#include "templates/admin-staff.tpl.h"
#include "web/admin.h"
#include "web/page.h"
#include "web/role_view.h"

namespace web {
namespace {

store::MemberSearch search_of(const Visit& visit) {
    return {.within = visit.staff->sites(may_see_setup),
            .text = domain::trim(visit.request.query("find")),
            .disabled = visit.request.query("disabled") == "yes",
            .after = visit.request.query("after")};
}

void show_member(Block line, const store::Member& member) {
    line.set(ka_ID, member.id.value).set(ka_LOGIN, member.login).set(ka_NAME, member.name);
    for (const auto& held : member.roles) show_role(line.add(ka_ROLE), held);
    line.show_if(member.roles.empty(), ka_NO_ROLES);
    line.show_if(member.disabled, ka_DISABLED);
    const bool waits = !member.has_password && !member.disabled;
    line.show_if(waits, ka_WAITS).show_if(!waits && !member.disabled, ka_ACTIVE);
    line.show_if(member.factor_since.has_value(), ka_FACTOR);
    line.show_if(!member.factor_since && member.factor_required, ka_FACTOR_OWED);
}

Response get(const Visit& visit, store::Read& db) {
    const auto search = search_of(visit);
    auto found = store::members(db, search);
    View view = visit.view("admin-staff");
    const bool more = found.size() > store::members_a_page;
    if (more) found.pop_back();
    view.set(ka_COUNT, store::count_members(db, search)).set(ka_FIND, search.text);
    view.show_if(search.disabled, ka_GONE).show_if(!search.disabled, ka_HERE);
    view.show_if(!search.text.empty(), ka_FOUND).show_if(visit.may(may_set_up), ka_MAY_ADD);
    if (found.empty()) view.show(search.text.empty() ? ka_EMPTY : ka_NOT_FOUND);
    if (more) view.show(ka_MORE).set(ka_LAST, domain::lower(found.back().login));
    if (!found.empty()) {
        auto list = view.add(ka_LISTED);
        for (const auto& member : found) show_member(list.add(ka_MEMBER), member);
    }
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = may_see_setup, .get = get};

}  // namespace web
