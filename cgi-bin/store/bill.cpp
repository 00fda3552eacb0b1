#include "store/bill.h"

#include <array>

#include "store/query.h"

namespace store {
namespace {

constexpr std::array<const char*, 3> kinds = {"payment", "refund", "other"};

}  // namespace

bool keep_bill(Write& db, const std::string& gateway, const domain::Date& day,
               const std::string& file, const std::vector<BillLine>& lines) {
    if (change(db,
               "insert into bill (gateway, day, file) values ($1, $2::date, $3::bytea)"
               " on conflict do nothing",
               gateway, day, Bytes{file}) == 0)
        return false;
    int nth = 0;
    for (const BillLine& line : lines)
        change(db, R"(
            insert into bill_line (gateway, day, line, kind, number, trade_number, request,
                                   amount_fen, happened_at)
            values ($1, $2::date, $3, $4, $5, $6, $7, $8, $9::timestamptz))",
               gateway, day, ++nth, kinds.at(static_cast<std::size_t>(line.kind)), line.number,
               line.trade, line.request, line.amount, line.when);
    return true;
}

std::vector<domain::Date> missing_bills(Read& db, const std::string& gateway) {
    return query(db, R"(
        with today as (select (now() at time zone 'Asia/Shanghai')::date as day),
             first as (select (min(begun_at) at time zone 'Asia/Shanghai')::date as day
                         from attempt where gateway = $1)
        select d::date as day
          from today, first,
               generate_series(greatest(first.day, today.day - 40), today.day - 1,
                               interval '1 day') as d
         where first.day is not null
           and not exists (select from bill b where b.gateway = $1 and b.day = d::date)
         order by d desc)",
                 gateway)
        .map([](const Row& row) { return row.get<domain::Date>("day"); });
}

bool moved(Read& db, const std::string& gateway, const domain::Date& day) {
    return query(db, R"(
        select exists (select from events_of($2::date) where gateway = $1)
            or exists (select from listed_refund
                        where gateway = $1 and day = $2::date and state = 'done'
                          and done_by is null) as moved)",
                 gateway, day)
        .front()
        .get<bool>("moved");
}

std::vector<BillLine> unknown_payments(Read& db, const std::string& gateway) {
    return query(db, R"(
        select l.number, l.trade_number, l.amount_fen, l.happened_at
          from bill_line l join attempt a on a.gateway = l.gateway and a.number = l.number
         where l.gateway = $1 and l.kind = 'payment'
           and l.day >= (now() at time zone 'Asia/Shanghai')::date - 40
           and not exists (select from payment_event e
                            where e.gateway = l.gateway and e.trade_number = l.trade_number)
         order by l.day, l.line)",
                 gateway)
        .map([](const Row& row) {
            return BillLine{BillLine::Kind::payment,
                            row.text("number"),
                            row.text("trade_number"),
                            {},
                            row.get<domain::Money>("amount_fen"),
                            row.get<domain::Instant>("happened_at")};
        });
}

}  // namespace store
