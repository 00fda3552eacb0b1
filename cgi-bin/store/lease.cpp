#include "store/lease.h"

#include "store/query.h"

namespace store {

std::optional<Lease> lease_of(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select l.staff_id, f.name, l.taken_at, l.until
          from review_lease l join staff f on f.id = l.staff_id
         where l.registration_id = $1 and l.until > now())",
                            registration);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Lease{row.get<domain::Id<domain::Staff>>("staff_id"), row.text("name"),
                 row.get<domain::Instant>("taken_at"), row.get<domain::Instant>("until")};
}

bool take_lease(Write& db, domain::Id<domain::Registration> registration,
                domain::Id<domain::Staff> staff) {
    const bool taken = change(db, R"(
        insert into review_lease as l (registration_id, staff_id, until)
        select id, $2, now() + $3::interval from registration where id = $1 and stage = 'pending'
        on conflict (registration_id) do update
           set staff_id = excluded.staff_id, until = excluded.until,
               taken_at = case when l.staff_id = excluded.staff_id and l.until > now()
                               then l.taken_at else now() end
         where l.staff_id = excluded.staff_id or l.until <= now())",
                              registration, staff, std::chrono::seconds(lease_lasts)) == 1;
    if (!taken) return false;
    change(db, "delete from review_lease where staff_id = $1 and registration_id <> $2", staff,
           registration);
    change(db, "delete from review_skip where staff_id = $1 and registration_id = $2", staff,
           registration);
    return true;
}

void end_lease(Write& db, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff) {
    change(db, "delete from review_lease where registration_id = $1 and staff_id = $2",
           registration, staff);
}

void put_aside(Write& db, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff) {
    end_lease(db, registration, staff);
    change(db, R"(
        insert into review_skip (staff_id, registration_id) values ($1, $2)
        on conflict (staff_id, registration_id) do update set at = now())",
           staff, registration);
}

void clear_desk(Write& db, domain::Id<domain::Registration> registration) {
    change(db, "delete from review_lease where registration_id = $1", registration);
    change(db, "delete from review_skip where registration_id = $1", registration);
}

}  // namespace store
