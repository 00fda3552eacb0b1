#include "store/paid_with.h"

#include "store/query.h"

namespace store {

std::optional<PaidWith> paid_with(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select case when e.gateway = 'counter' then e.trade_number else q.number end as number,
               e.gateway, e.happened_at,
               e.amount_fen - (select coalesce(sum(f.amount_fen), 0) from refund f
                                where f.event_id = e.id and f.state = 'done') as amount_fen
          from orders q join paying_event e on e.order_id = q.id
         where q.registration_id = $1 and q.closed_at is null
         order by e.id desc limit 1)",
                            registration);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return PaidWith{row.text("number"), row.text("gateway"), row.get<domain::Money>("amount_fen"),
                    row.get<domain::Instant>("happened_at")};
}

}  // namespace store
