#include "store/staff_member.h"

#include <algorithm>

#include "store/query.h"

namespace store {
namespace {

#define MEMBER_COLUMNS                                                                          \
    " f.id, f.login, f.name, f.disabled_at is not null as disabled,"                            \
    " f.password_changed_at is not null as has_password, f.factor_required, t.enrolled_at,"     \
    " (select max(l.expires_at) from staff_link l"                                              \
    "   where l.staff_id = f.id and l.used_at is null and l.expires_at > now()) as link_until," \
    " (select count(*) from staff_session v where v.staff_id = f.id) as sessions"               \
    " from staff f left join staff_factor t on t.staff_id = f.id "

// Whom a search finds: $1 part of a name, $2 disabled, $3 the searcher's sites.
#define MEMBERS_FOUND                                                                             \
    " where ($1 = '' or position(lower($1) in lower(f.login)) > 0 or position($1 in f.name) > 0)" \
    "   and (f.disabled_at is not null) = $2"                                                     \
    "   and ($3::bigint[] is null or (exists (select from staff_role g where g.staff_id = f.id)"  \
    "        and not exists (select from staff_role g where g.staff_id = f.id"                    \
    "             and (g.site_id is null or g.site_id <> all ($3)"                                \
    "                  or g.role in ('administrator', 'manager')))))"

Member member_of(const Row& row) {
    return {row.get<domain::Id<domain::Staff>>("id"),
            row.text("login"),
            row.text("name"),
            row.get<bool>("disabled"),
            row.get<bool>("has_password"),
            row.get<bool>("factor_required"),
            row.maybe<domain::Instant>("enrolled_at"),
            row.maybe<domain::Instant>("link_until"),
            row.get<int>("sessions"),
            {}};
}

// The roles of those, in the order in which domain::Role has them.
void add_roles(Read& db, std::vector<Member>& members) {
    std::vector<domain::Id<domain::Staff>> ids;
    for (const Member& each : members) ids.push_back(each.id);
    const Rows rows = query(db, R"(
        select g.staff_id, g.role, g.site_id, w.code, w.name
          from staff_role g left join site w on w.id = g.site_id
         where g.staff_id = any ($1::bigint[]) order by w.code nulls first, g.role)",
                            ids);
    rows.map([&](const Row& row) {
        const auto id = row.get<domain::Id<domain::Staff>>("staff_id");
        const auto whose = std::find_if(members.begin(), members.end(),
                                        [id](const Member& each) { return each.id == id; });
        whose->roles.push_back({{domain::role_named(row.text("role")).value(),
                                 row.maybe<domain::Id<domain::Site>>("site_id")},
                                row.text("code"),
                                row.text("name")});
        return true;
    });
}

}  // namespace

bool Member::under(const Staff& above, domain::Roles wanted) const {
    if (roles.empty()) return above.may_everywhere(wanted);
    return std::all_of(roles.begin(), roles.end(), [&](const HeldRole& held) {
        const auto by = wanted & domain::over(held.role.role);
        return held.role.site ? above.may(by, *held.role.site) : above.may_everywhere(by);
    });
}

std::optional<Member> member(Read& db, domain::Id<domain::Staff> staff) {
    const Rows rows = query(db, "select" MEMBER_COLUMNS "where f.id = $1", staff);
    if (rows.empty()) return std::nullopt;
    std::vector<Member> found{member_of(rows.front())};
    add_roles(db, found);
    return found.front();
}

std::vector<Member> members(Read& db, const MemberSearch& search) {
    auto found =
        query(db,
              "select" MEMBER_COLUMNS MEMBERS_FOUND
              " and lower(f.login) > $4 order by lower(f.login) limit $5",
              search.text, search.disabled, search.within, search.after, members_a_page + 1)
            .map(member_of);
    add_roles(db, found);
    return found;
}

int count_members(Read& db, const MemberSearch& search) {
    return query(db, "select count(*) as count from staff f" MEMBERS_FOUND, search.text,
                 search.disabled, search.within)
        .front()
        .get<int>("count");
}

std::optional<domain::Id<domain::Staff>> staff_named(Read& db, const std::string& login) {
    const Rows rows = query(db, "select id from staff where lower(login) = $1", login);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<domain::Id<domain::Staff>>("id");
}

}  // namespace store
