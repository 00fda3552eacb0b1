#include "store/reconcile_lines.h"

#include <array>
#include <stdexcept>

namespace store {
namespace {

constexpr std::array<std::string_view, 7> remedies = {"wait",    "apply", "rule",   "ask",
                                                      "pay_out", "count", "explain"};

Remedy remedy_named(const std::string& text) {
    for (std::size_t i = 0; i < remedies.size(); ++i)
        if (remedies.at(i) == text) return static_cast<Remedy>(i);
    throw std::invalid_argument("no such remedy: " + text);
}

// Gateways where somebody tried to pay that day, or where money came or went, need a list of it.
// One that has not come for three days may never come. What is listed a second time is told: it is
// in the sums.
constexpr Sql listed = R"(
    select x.*, w.code as site_code, n.words as explained from (
        select 'bill_missing' as kind, g.gateway || ':' || $1 as key,
               case when $1::date < (now() at time zone 'Asia/Shanghai')::date - 3
                    then 'explain' else 'wait' end as remedy,
               null::bigint as site_id, g.gateway, null::bigint as registration_id, '' as number,
               0 as ours, 0 as theirs
          from (select a.gateway
                  from attempt a
                  join orders q on q.id = a.order_id
                  join registration r on r.id = q.registration_id
                 where a.begun_at < ($1::date + 1)::timestamp at time zone 'Asia/Shanghai'
                   and coalesce(a.settled_at, now()) >=
                       $1::timestamp at time zone 'Asia/Shanghai'
                   and ($2::bigint is null or r.site_id = $2)
                union
                select gateway from events_of($1::date)
                 where gateway <> 'counter' and ($2::bigint is null or site_id = $2)
                union
                select gateway from listed_refund
                 where gateway <> 'counter' and day = $1::date and state = 'done'
                   and done_by is null and ($2::bigint is null or site_id = $2)) g
         where not exists (select from bill b where b.gateway = g.gateway and b.day = $1::date)
        union all
        select case when kind = 'refund' and refund_id is not null then 'refund_unknown'
                    when kind = 'payment' and attempt_id is not null then 'bill_unknown'
                    else 'bill_foreign' end,
               gateway || ':' || day || ':' || line,
               case when kind = 'refund' and refund_id is not null
                      or kind = 'payment' and attempt_id is not null
                    then 'apply' else 'explain' end,
               site_id, gateway, registration_id, trade_number, 0, amount_fen
          from own_bill_line
         where day = $1::date
           and (kind = 'payment' and event_id is null
                or kind = 'refund'
                   and coalesce(refund_state, '') not in ('due', 'underway', 'done')
                or kind = 'other')
        union all
        select 'bill_twice', gateway || ':' || day || ':' || line, 'explain', site_id, gateway,
               registration_id, trade_number, 0, amount_fen
          from own_bill_line b
         where day = $1::date
           and (kind = 'payment' and event_id is not null
                or kind = 'refund' and refund_state = 'done')
           and exists (select from bill_line e
                        where e.gateway = b.gateway and e.trade_number = b.trade_number
                          and e.kind = b.kind and e.request = b.request
                          and (e.day, e.line) < (b.day, b.line))) x
      left join site w on w.id = x.site_id
      left join explanation n on n.kind = x.kind and n.key = x.key
     where $2::bigint is null or x.site_id = $2 or x.kind = 'bill_missing'
     order by x.kind, x.key)";

// That something is not on the list is known once the next day's is there too: it may have come at
// midnight. Held money is told on its day until staff have ruled.
constexpr Sql of_ledger = R"(
    select x.*, w.code as site_code, n.words as explained from (
        select case when e.listed_on is null then 'event_unlisted' else 'event_differs' end as kind,
               e.id || ':' || coalesce(e.listed_fen, 0) as key,
               case when e.listed_on is null and not exists (
                         select from bill b where b.gateway = e.gateway and b.day = $1::date + 1)
                    then 'wait' else 'explain' end as remedy,
               e.site_id, e.gateway, q.registration_id, e.trade_number as number,
               e.amount_fen as ours, coalesce(e.listed_fen, 0) as theirs
          from events_of($1::date) e join orders q on q.id = e.order_id
         where e.gateway <> 'counter'
           and e.listed_fen is distinct from e.amount_fen
           and exists (select from bill b where b.gateway = e.gateway and b.day = $1::date)
        union all
        select 'event_held', e.id::text, 'rule', e.site_id, e.gateway, q.registration_id,
               e.trade_number, e.amount_fen, q.amount_fen
          from events_of($1::date) e join orders q on q.id = e.order_id
         where e.verdict = 'held'
           and not exists (select from event_ruling u where u.event_id = e.id)
        union all
        select 'attempt_stuck', a.id::text, 'ask', r.site_id, a.gateway, r.id, a.number, 0,
               a.amount_fen
          from attempt a
          join orders q on q.id = a.order_id
          join registration r on r.id = q.registration_id
         where a.state = 'stuck' and (a.begun_at at time zone 'Asia/Shanghai')::date = $1::date) x
      join site w on w.id = x.site_id
      left join explanation n on n.kind = x.kind and n.key = x.key
     where $2::bigint is null or x.site_id = $2
     order by x.kind, x.key)";

}  // namespace

DayLine day_line_of(const Row& row) {
    return {row.text("kind"),
            row.text("key"),
            remedy_named(row.text("remedy")),
            row.text("site_code"),
            row.text("gateway"),
            row.maybe<domain::Id<domain::Registration>>("registration_id"),
            row.text("number"),
            row.get<domain::Money>("ours"),
            row.get<domain::Money>("theirs"),
            std::nullopt,
            row.text("explained")};
}

DayLines listed_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site) {
    return query(db, listed, day, site).map(day_line_of);
}

DayLines ledger_lines(Read& db, const domain::Date& day,
                      std::optional<domain::Id<domain::Site>> site) {
    return query(db, of_ledger, day, site).map(day_line_of);
}

}  // namespace store
