#include "store/review_queue.h"

#include "store/query.h"

namespace store {
namespace {

Queue queue_of(const Rows& rows) {
    Queue queue{{}, 0, {}};
    if (rows.empty()) return queue;
    queue.count = rows.front().get<std::int64_t>("count");
    queue.now = rows.front().get<domain::Instant>("now");
    queue.entries = rows.map([](const Row& row) {
        return QueueEntry{row.get<domain::Id<domain::Registration>>("id"), row.text("name"),
                          row.text("serial"), row.text("site_name"),
                          row.get<domain::Instant>("since")};
    });
    return queue;
}

}  // namespace

Queue pending(Read& db, domain::Id<domain::Staff> staff, const std::optional<QueuePlace>& after,
              int limit) {
    const auto since = after ? std::optional(after->since) : std::nullopt;
    const auto id = after ? std::optional(after->id) : std::nullopt;
    return queue_of(query(db, R"(
        with mine as materialized (
            select r.id, r.name, lpad(r.serial::text, 6, '0') as serial, w.name as site_name,
                   r.applied_at as since
              from registration r join site w on w.id = r.site_id
             where r.stage = 'pending'
               and exists (select from staff_role g
                            where g.staff_id = $1
                              and g.role in ('administrator', 'manager', 'reviewer')
                              and (g.site_id is null or g.site_id = r.site_id)))
        select mine.*, now() as now, (select count(*) from mine) as count
          from mine
         where $2::timestamptz is null or (since, id) > ($2::timestamptz, $3::bigint)
         order by since, id limit $4)",
                          staff, since, id, limit));
}

Queue to_pay(Read& db, domain::Id<domain::Staff> staff, const std::string& text, int limit) {
    return queue_of(query(db, R"(
        select r.id, r.name, lpad(r.serial::text, 6, '0') as serial, w.name as site_name,
               r.hold_until as since, now() as now, count(*) over () as count
          from registration r join site w on w.id = r.site_id
         where r.stage = 'payment'
           and exists (select from staff_role g
                        where g.staff_id = $1
                          and g.role in ('administrator', 'manager', 'cashier')
                          and (g.site_id is null or g.site_id = r.site_id))
           and (starts_with(r.name, $2) or lpad(r.serial::text, 6, '0') = $2
                or exists (select from orders o where o.registration_id = r.id and o.number = $2))
         order by since, r.id limit $3)",
                          staff, text, limit));
}

}  // namespace store
