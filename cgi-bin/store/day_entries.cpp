#include "store/day_entries.h"

#include "store/query.h"

namespace store {
namespace {

constexpr Sql asking = R"(
    select x.*, w.code as site_code, q.number as order_number,
           t.number || '-' || w.code || '-' || lpad(r.serial::text, 6, '0') as registration
      from (select false as back, site_id, gateway, trade_number as number, order_id, amount_fen,
                   listed_fen, happened_at as moment
              from events_of($1::date)
            union all
            select true, site_id, gateway, coalesce(paper, number), order_id, amount_fen,
                   listed_fen, done_at
              from listed_refund where state = 'done' and day = $1::date) x
      join site w on w.id = x.site_id
      join orders q on q.id = x.order_id
      join registration r on r.id = q.registration_id
      join sitting t on t.id = r.sitting_id
     where $2::bigint is null or x.site_id = $2
     order by w.code, x.moment, x.number)";

}  // namespace

std::vector<DayEntry> day_entries(Read& db, const domain::Date& day,
                                  std::optional<domain::Id<domain::Site>> site) {
    return query(db, asking, day, site).map([](const Row& row) {
        return DayEntry{row.get<bool>("back"),
                        row.text("site_code"),
                        row.text("gateway"),
                        row.text("number"),
                        row.text("order_number"),
                        row.text("registration"),
                        row.get<domain::Money>("amount_fen"),
                        row.maybe<domain::Money>("listed_fen"),
                        row.get<domain::Instant>("moment")};
    });
}

}  // namespace store
