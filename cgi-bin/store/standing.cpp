#include "store/standing.h"

#include "store/registration_row.h"

namespace store {

std::optional<Standing> standing(Read& db, domain::Id<domain::Registration> id) {
    const Rows rows =
        query(db,
              "select now() as now," SITTING_COLUMNS "," REGISTRATION_COLUMNS
              " from registration r join sitting t on t.id = r.sitting_id" REGISTRATION_JOINS
              " where r.id = $1 order by s.code",
              id);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Standing{registration_of(rows), sitting_of(row), row.get<domain::Instant>("now")};
}

std::vector<domain::Id<domain::Registration>> overdue(Read& db, int limit) {
    return query(db, R"(
        select id from registration r
         where hold_until <= now()
           and not (stage = 'payment' and money_awaited(r.id))
           and not (stage = 'payment' and exists (
               select from orders q
                where q.registration_id = r.id and q.closed_at is null and q.amount_fen = 0))
         order by hold_until limit $1)",
                 limit)
        .map([](const Row& row) { return row.get<domain::Id<domain::Registration>>("id"); });
}

}  // namespace store
