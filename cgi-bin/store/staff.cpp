#include "store/staff.h"

#include <algorithm>

#include "store/query.h"

namespace store {

namespace {

Owes owes(const Row& row) {
    if (row.get<bool>("code")) return Owes::code;
    return row.get<bool>("enrolment") ? Owes::enrolment : Owes::nothing;
}

}  // namespace

bool Staff::may(domain::Roles wanted, domain::Id<domain::Site> site) const {
    return std::any_of(roles.begin(), roles.end(), [&](const StaffRole& held) {
        return wanted.has(held.role) && (!held.site || *held.site == site);
    });
}

bool Staff::may(domain::Roles wanted) const {
    return std::any_of(roles.begin(), roles.end(),
                       [&](const StaffRole& held) { return wanted.has(held.role); });
}

Sites Staff::sites(domain::Roles wanted) const {
    std::vector<domain::Id<domain::Site>> some;
    for (const StaffRole& held : roles) {
        if (!wanted.has(held.role)) continue;
        if (!held.site) return std::nullopt;
        some.push_back(*held.site);
    }
    return some;
}

std::optional<Staff> staff(Read& db, const std::string& session_hash, const SessionLimits& limits) {
    const Rows rows = query(db, R"(
        select now() as now, f.id, f.name, v.last_seen < now() - interval '1 minute' as stale,
               t.enrolled_at is not null and v.factor_at is null as code,
               t.enrolled_at is null and f.factor_required as enrolment, g.role, g.site_id
          from staff_session v
          join staff f on f.id = v.staff_id and f.disabled_at is null
          left join staff_factor t on t.staff_id = f.id
          left join staff_role g on g.staff_id = f.id
         where v.token_hash = $1
           and v.last_seen > now() - $2::interval
           and v.created_at > now() - $3::interval)",
                            Bytes{session_hash}, std::chrono::seconds(limits.idle),
                            std::chrono::seconds(limits.absolute));
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    Staff staff{row.get<domain::Id<domain::Staff>>("id"), row.text("name"), row.get<bool>("stale"),
                row.get<domain::Instant>("now"),          owes(row),        {}};
    if (!row.maybe<std::string>("role")) return staff;
    staff.roles = rows.map([](const Row& r) {
        return StaffRole{domain::role_named(r.text("role")).value(),
                         r.maybe<domain::Id<domain::Site>>("site_id")};
    });
    return staff;
}

void touch_staff_session(Write& db, const std::string& session_hash) {
    change(db, "update staff_session set last_seen = now() where token_hash = $1",
           Bytes{session_hash});
}

}  // namespace store
