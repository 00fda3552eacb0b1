#include "web/member_view.h"

#include "store/site.h"
#include "store/staff_member.h"
#include "templates/admin-member.tpl.h"
#include "web/admin.h"
#include "web/notice.h"
#include "web/role_view.h"
#include "web/staff_change.h"

namespace web {
namespace {

// Those roles and sites that the visitor may give somewhere.
void show_givable(View& view, const Visit& visit, store::Read& db) {
    const auto sites = visit.staff->sites(may_set_up);
    // nobody becomes an administrator by a form that was sent in haste
    const std::string& typed = visit.request.field("role");
    const auto chosen = typed.empty() ? domain::name(Role::reviewer) : std::string_view(typed);
    for (const auto role : domain::role_names) {
        const auto by = may_set_up & domain::over(domain::role_named(role).value());
        if (!visit.staff->may(by)) continue;
        auto option = view.add(ka_MAY_GIVE).set(ka_ROLE_CODE, role);
        show_role_name(option, role);
        option.show_if(role == chosen, ka_CHOSEN);
    }
    view.show_if(!sites, ka_ALL_SITES);
    for (const auto& site : store::sites(db, sites)) {
        auto option = view.add(ka_SITE).set(ka_SITE_ID, site.id.value);
        option.set(ka_SITE_CODE, site.details.code).set(ka_SITE_NAME, site.details.name);
        option.show_if(visit.request.field("site") == std::to_string(site.id.value), ka_CHOSEN);
    }
}

void show_member(View& view, const Visit& visit, const store::Member& member) {
    auto known = view.add(ka_KNOWN);
    known.set(ka_ID, member.id.value).set(ka_LOGIN, member.login).set(ka_NAME, member.name);
    known.set(ka_TYPED_NAME,
              visit.request.has("staff_name") ? visit.request.field("staff_name") : member.name);
    known.set(ka_SESSIONS, member.sessions);
    for (const auto& held : member.roles) {
        auto line = known.add(ka_ROLE).set(ka_ROLE_CODE, domain::name(held.role.role));
        line.set(ka_SITE_ID, held.role.site ? std::to_string(held.role.site->value) : "");
        line.set(ka_ID, member.id.value);
        line.show_if(visit.may("take"), ka_MAY_TAKE);
        show_role(line, held);
    }
    known.show_if(member.roles.empty(), ka_NO_ROLES);
    if (member.factor_since) known.show(ka_FACTOR).moment(ka_FACTOR_SINCE, *member.factor_since);
    known.show_if(!member.factor_since, ka_NO_FACTOR);
    known.show(member.factor_required ? ka_REQUIRED : ka_OPTIONAL);
    known.show(member.disabled ? ka_DISABLED : ka_ENABLED);
    known.show_if(!member.has_password && !member.disabled, ka_NO_PASSWORD);
    if (member.link_until) known.show(ka_LINK_WAITS).moment(ka_LINK_UNTIL, *member.link_until);
    known.show_if(visit.may("give"), ka_MAY_CHANGE);
    known.show_if(visit.may("reset") && member.factor_since, ka_MAY_RESET);
    known.show_if(visit.may("release"), ka_MAY_RELEASE);
}

}  // namespace

Response member_page(const Visit& visit, store::Read& db, const Faults& faults) {
    View view = visit.view("admin-member");
    if (visit.member) {
        const auto now = store::member(db, visit.member->id);
        view.set(ka_NAME, now->name);
        show_member(view, visit, *now);
    } else {
        view.show(ka_NEW).set(ka_TYPED_LOGIN, visit.request.field("login"));
        view.set(ka_TYPED_NAME, visit.request.field("staff_name"));
    }
    show_givable(view, visit, db);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.show_named("done-" + notice.what);
    if (const auto link = noticed_link(visit)) view.show(ka_HAND_OVER).set(ka_LINK, *link);
    return view.faults(faults).page();
}

}  // namespace web
