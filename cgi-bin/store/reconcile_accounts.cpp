// The part of a day's list that no gateway tells: what goes back, what was counted, what is owed.
#include "store/reconcile_lines.h"

namespace store {
namespace {

// What was paid out by hand is on no gateway's list. A list may have a refund that the gateway is
// still at: that it is done is only what the gateway answers to the clerk.
constexpr Sql of_refunds = R"(
    select x.*, q.registration_id, w.code as site_code, n.words as explained from (
        select case when f.listed_on is null then 'refund_unlisted' else 'refund_differs' end
                   as kind,
               f.id || ':' || coalesce(f.listed_fen, 0) as key,
               case when f.listed_on is null and not exists (
                         select from bill b where b.gateway = f.gateway and b.day = $1::date + 1)
                    then 'wait' else 'explain' end as remedy,
               f.site_id, f.gateway, f.order_id, f.number, f.amount_fen as ours,
               coalesce(f.listed_fen, 0) as theirs
          from listed_refund f
         where f.day = $1::date and f.state = 'done' and f.gateway <> 'counter'
           and f.done_by is null and f.listed_fen is distinct from f.amount_fen
           and exists (select from bill b where b.gateway = f.gateway and b.day = $1::date)
        union all
        select case when f.state = 'refused' then 'refund_refused' else 'refund_by_hand' end,
               f.id::text, 'pay_out', f.site_id, f.gateway, f.order_id, f.number, f.amount_fen, 0
          from listed_refund f
         where f.day = $1::date
           and (f.state = 'refused' or f.state = 'due' and f.gateway = 'counter')
        union all
        select 'refund_waiting', f.id::text, 'wait', f.site_id, f.gateway, f.order_id, f.number,
               f.amount_fen, 0
          from listed_refund f left join refund_run u on u.id = f.run_id
         where f.day = $1::date and f.state in ('due', 'underway') and f.gateway <> 'counter'
           and (f.listed_on is not null
                or coalesce(u.approved_at, f.created_at) < now() - interval '1 day')) x
      join orders q on q.id = x.order_id
      join site w on w.id = x.site_id
      left join explanation n on n.kind = x.kind and n.key = x.key
     where $2::bigint is null or x.site_id = $2
     order by x.kind, x.key)";

// Each cashier who took or gave back money that day; the last count is what counts. An amount that
// changes makes it another line.
constexpr Sql of_cash = R"(
    with moved as (
        select site_id, staff_id, sum(fen) as fen from (
            select site_id, staff_id, amount_fen as fen from events_of($1::date)
             where gateway = 'counter'
            union all
            select site_id, done_by, -amount_fen from listed_refund
             where state = 'done' and done_by is not null and day = $1::date) m
         group by 1, 2),
     counted as (
        select distinct on (site_id, cashier_id) site_id, cashier_id as staff_id, amount_fen as fen
          from cash_count where day = $1::date order by site_id, cashier_id, id desc)
    select x.*, w.code as site_code, n.words as explained from (
        select case when c.fen is null then 'cash_uncounted' else 'cash_differs' end as kind,
               site_id || ':' || $1 || ':' || coalesce(staff_id, 0) || ':' || coalesce(m.fen, 0)
                   || ':' || coalesce(c.fen, 0) as key,
               -- who gave back more than they took has nothing to count
               case when c.fen is null and m.fen >= 0 then 'count' else 'explain' end as remedy,
               site_id, 'counter' as gateway, null::bigint as registration_id, staff_id,
               (select login from staff s where s.id = staff_id) as number,
               coalesce(m.fen, 0) as ours, coalesce(c.fen, 0) as theirs
          from moved m full join counted c using (site_id, staff_id)
         where c.fen is distinct from coalesce(m.fen, 0)) x
      join site w on w.id = x.site_id
      left join explanation n on n.kind = x.kind and n.key = x.key
     where $2::bigint is null or x.site_id = $2
     order by x.kind, x.number)";

// Whoever paid, or was given something back, that day: what is kept of it is what the choices cost.
// Staff who let another amount count have said why.
constexpr Sql of_accounts = R"(
    with touched as (
        select q.registration_id from events_of($1::date) e join orders q on q.id = e.order_id
        union
        select q.registration_id from listed_refund f join orders q on q.id = f.order_id
         where f.day = $1::date and f.state = 'done'
        union
        select registration_id from orders
         where (paid_at at time zone 'Asia/Shanghai')::date = $1::date),
     account as (
        select r.id as registration_id, r.site_id,
               (select coalesce(sum(e.amount_fen), 0)
                  from paying_event e join orders q on q.id = e.order_id
                 where q.registration_id = r.id)
               - (select coalesce(sum(f.amount_fen), 0)
                    from refund f
                    join paying_event e on e.id = f.event_id
                    join orders q on q.id = e.order_id
                   where q.registration_id = r.id and f.state = 'done') as ours,
               (select coalesce(sum(c.fee_fen), 0) from choice c
                 where c.registration_id = r.id and c.freed_at is null
                   and r.stage in ('paid', 'confirmed')) as theirs
          from touched t join registration r on r.id = t.registration_id)
    select 'account_open' as kind, x.registration_id || ':' || (x.ours - x.theirs) as key,
           'explain' as remedy, w.code as site_code, '' as gateway, x.registration_id,
           '' as number, x.ours, x.theirs,
           coalesce(n.words,
                    (select string_agg(u.words, ' ')
                       from event_ruling u
                       join payment_event e on e.id = u.event_id
                       join orders q on q.id = e.order_id
                      where q.registration_id = x.registration_id and u.ruling = 'count'
                     having sum(e.amount_fen - q.amount_fen) = x.ours - x.theirs)) as explained
      from account x
      join site w on w.id = x.site_id
      left join explanation n
             on n.kind = 'account_open'
            and n.key = x.registration_id || ':' || (x.ours - x.theirs)
     where x.ours <> x.theirs and ($2::bigint is null or x.site_id = $2)
     order by x.registration_id)";

}  // namespace

DayLines refund_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site) {
    return query(db, of_refunds, day, site).map(day_line_of);
}

DayLines account_lines(Read& db, const domain::Date& day,
                       std::optional<domain::Id<domain::Site>> site) {
    auto lines = query(db, of_cash, day, site).map([](const Row& row) {
        auto line = day_line_of(row);
        line.cashier = row.maybe<domain::Id<domain::Staff>>("staff_id");
        return line;
    });
    for (auto& line : query(db, of_accounts, day, site).map(day_line_of))
        lines.push_back(std::move(line));
    return lines;
}

}  // namespace store
