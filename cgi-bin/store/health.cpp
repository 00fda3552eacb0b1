#include "store/health.h"

#include "store/query.h"

namespace store {

Health health(Read& db) {
    const Row row = query(db, R"(
        select now() as now,
               (select count(*) from mail
                 where delivered_at is null and refused_at is null) as waiting,
               (select extract(epoch from now() - min(created_at))::bigint from mail
                 where delivered_at is null and refused_at is null) as oldest,
               (select count(*) from mail
                 where refused_at > now() - interval '3 days') as refused,
               (select count(*) from registration where hold_until < now()) as overdue,
               (select count(*) from audit_unsealed) as unsealed,
               (select count(distinct f.id) from staff f join staff_role g on g.staff_id = f.id
                 where g.role = 'administrator' and g.site_id is null
                   and f.disabled_at is null) as administrators,
               current_setting('max_connections')::int
                   - current_setting('superuser_reserved_connections')::int as connections)")
                        .front();
    Health found{.now = row.get<domain::Instant>("now"),
                 .mails_waiting = row.get<std::int64_t>("waiting"),
                 .mail_oldest = std::nullopt,
                 .mails_refused = row.get<std::int64_t>("refused"),
                 .overdue = row.get<std::int64_t>("overdue"),
                 .unsealed = row.get<std::int64_t>("unsealed"),
                 .administrators = row.get<std::int64_t>("administrators"),
                 .connections = row.get<int>("connections")};
    if (const auto age = row.maybe<std::int64_t>("oldest")) found.mail_oldest.emplace(*age);
    return found;
}

void ask_for_life(Read& db) { query(db, "select 1"); }

int schema_of(Read& db) {
    if (query(db, "select to_regclass('schema_migration')::text as found")
            .front()
            .text("found")
            .empty())
        return 0;
    return query(db, "select coalesce(max(version), 0) as version from schema_migration")
        .front()
        .get<int>("version");
}

}  // namespace store
