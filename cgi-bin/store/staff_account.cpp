#include "store/staff_account.h"

#include <stdexcept>

#include "store/query.h"
#include "store/staff_session.h"

namespace store {
namespace {

// The pages may not even name the password's column.
Rows inserted(Write& db, const NewStaff& staff) {
    if (staff.password_hash.empty())
        return query(db, "insert into staff (login, name) values ($1, $2) returning id",
                     staff.login, staff.name);
    return query(db, R"(
        insert into staff (login, name, password_hash, password_changed_at)
        values ($1, $2, $3, now()) returning id)",
                 staff.login, staff.name, staff.password_hash);
}

}  // namespace

domain::Id<domain::Staff> add_staff(Write& db, const NewStaff& staff) {
    const auto id = inserted(db, staff).front().get<domain::Id<domain::Staff>>("id");
    if (!staff.role) return id;
    if (staff.site_codes.empty()) give_role(db, id, {*staff.role, std::nullopt});
    for (const std::string& code : staff.site_codes)
        if (change(db, R"(
                insert into staff_role (staff_id, role, site_id)
                select $1, $2, id from site where code = $3)",
                   id, domain::name(*staff.role), code) == 0)
            throw std::invalid_argument("there is no site " + code);
    return id;
}

void set_staff_password(Write& db, domain::Id<domain::Staff> staff, const std::string& hash) {
    change(db, R"(
        update staff set password_hash = $2, password_changed_at = now() where id = $1)",
           staff, hash);
}

void disable_staff(Write& db, domain::Id<domain::Staff> staff) {
    change(db, "update staff set disabled_at = now() where id = $1 and disabled_at is null", staff);
    end_staff_sessions(db, staff);
}

void enable_staff(Write& db, domain::Id<domain::Staff> staff) {
    change(db, "update staff set disabled_at = null where id = $1", staff);
}

void require_factor(Write& db, domain::Id<domain::Staff> staff, bool required) {
    change(db, "update staff set factor_required = $2 where id = $1", staff, required);
}

bool give_role(Write& db, domain::Id<domain::Staff> staff, const StaffRole& role) {
    return change(db, R"(
        insert into staff_role (staff_id, role, site_id) values ($1, $2, $3)
        on conflict do nothing)",
                  staff, domain::name(role.role), role.site) == 1;
}

bool take_role(Write& db, domain::Id<domain::Staff> staff, const StaffRole& role) {
    return change(db, R"(
        delete from staff_role
         where staff_id = $1 and role = $2 and site_id is not distinct from $3::bigint)",
                  staff, domain::name(role.role), role.site) == 1;
}

void rename_staff(Write& db, domain::Id<domain::Staff> staff, const std::string& name) {
    change(db, "update staff set name = $2 where id = $1", staff, name);
}

bool another_administrator(Write& db, domain::Id<domain::Staff> staff) {
    query(db, "select pg_advisory_xact_lock(hashtext('administrators'))");
    return !query(db, R"(
        select from staff f join staff_role g on g.staff_id = f.id
         where g.role = 'administrator' and g.site_id is null and f.id <> $1
           and f.disabled_at is null and f.password_changed_at is not null)",
                  staff)
                .empty();
}

}  // namespace store
