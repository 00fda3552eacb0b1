#include "store/review_queue.h"

#include "store/query.h"

namespace store {
namespace {

// One row at least, so that the count is told of an empty page too.
Queue queue_of(const Rows& rows) {
    Queue queue{
        {}, rows.front().get<std::int64_t>("count"), rows.front().get<domain::Instant>("now")};
    if (!rows.front().maybe<std::int64_t>("id")) return queue;
    queue.entries = rows.map([](const Row& row) {
        return QueueEntry{row.get<domain::Id<domain::Registration>>("id"), row.text("name"),
                          row.text("serial"), row.text("site_name"),
                          row.get<domain::Instant>("at")};
    });
    return queue;
}

}  // namespace

Queue to_pay(Read& db, const Sites& sites, const std::string& text, int limit) {
    return queue_of(query(db, R"(
        with found as materialized (
            select r.id, r.name, lpad(r.serial::text, 6, '0') as serial, w.name as site_name,
                   r.hold_until as at
              from registration r join site w on w.id = r.site_id
             where r.stage = 'payment' and ($1::bigint[] is null or r.site_id = any ($1))
               and (starts_with(r.name, $2) or lpad(r.serial::text, 6, '0') = $2
                    or exists (select from orders o
                                where o.registration_id = r.id and o.number = $2))),
        page as (select * from found order by at, id limit $3)
        select now() as now, (select count(*) from found) as count, page.*
          from (values (1)) always left join page on true order by at, id)",
                          sites, text, limit));
}

}  // namespace store
