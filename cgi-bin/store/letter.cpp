#include "store/letter.h"

#include <array>
#include <stdexcept>

#include "store/query.h"

namespace store {
namespace {

constexpr std::array<std::string_view, 8> names = {"approved", "rejected", "ends_soon", "lapsed",
                                                   "paid",     "unpaid",   "refund",    "refunded"};

Letter::Kind kind_named(const std::string& text) {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names.at(i) == text) return static_cast<Letter::Kind>(i);
    throw std::invalid_argument("no such letter: " + text);
}

// `about` is what makes it another letter: the end of a hold in seconds, the order that lapsed or
// was paid, the refund. A decision is told once its reviewer can no more take it back. Who has less
// than two hours from the start is not warned of their end. Each part finds by an index what $2
// looks back to, so that it costs nothing to look every second.
constexpr Sql asking = R"(
    with thing as (
        select case d.verdict when 'approve' then 'approved' else 'rejected' end as kind,
               r.id as registration_id, d.id as about, coalesce(q.amount_fen, 0) as amount_fen,
               r.hold_until as moment, '' as reason, false as counter
          from standing_decision d
          join registration r on r.id = d.registration_id
          left join orders q on q.registration_id = r.id and q.closed_at is null
         where d.decided_at between now() - $2::interval and now() - interval '15 seconds'
           and r.stage = case d.verdict when 'approve' then 'payment' else 'rejected' end
           and r.hold_until > now()
        union all
        select 'ends_soon', r.id, extract(epoch from r.hold_until)::bigint, q.amount_fen,
               r.hold_until, '', false
          from registration r
          join orders q on q.registration_id = r.id and q.closed_at is null
         where r.stage = 'payment'
           and r.hold_until between now() + greatest(interval '2 hours' - $2::interval, '0')
                                and now() + interval '2 hours'
           and q.created_at < r.hold_until - interval '2 hours'
        union all
        select 'lapsed', r.id, q.id, q.amount_fen, q.closed_at, '', false
          from orders q join registration r on r.id = q.registration_id
         where q.closed_at > now() - $2::interval and q.paid_at is null
           and r.stage = 'lapsed' and q.closed_revision = r.revision
        union all
        select 'paid', q.registration_id, q.id, e.amount_fen, e.happened_at, '', false
          from payment_event e join orders q on q.id = e.order_id
         where e.recorded_at > now() - $2::interval and e.verdict = 'counted'
        union all
        select 'paid', q.registration_id, q.id, e.amount_fen, u.ruled_at, '', false
          from event_ruling u
          join payment_event e on e.id = u.event_id
          join orders q on q.id = e.order_id
         where u.ruled_at > now() - $2::interval and u.ruling = 'count'
        union all
        select case when f.reason = 'unpaid' then 'unpaid'
                    when f.state = 'done' then 'refunded' else 'refund' end, q.registration_id,
               f.id, f.amount_fen, coalesce(f.done_at, u.approved_at, f.created_at), f.reason,
               e.gateway = 'counter'
          from refund f
          left join refund_run u on u.id = f.run_id
          join payment_event e on e.id = f.event_id
          join orders q on q.id = e.order_id
         where f.state in ('due', 'underway', 'refused', 'done')
           and (coalesce(f.done_at, f.created_at) > now() - $2::interval
                or f.run_id in (select id from refund_run
                                 where approved_at > now() - $2::interval))
           and coalesce(f.done_at, u.approved_at, f.created_at) > now() - $2::interval)
    select t.*, p.email, r.name, s.name as sitting
      from thing t
      join registration r on r.id = t.registration_id
      join passport p on p.id = r.passport_id
      join sitting s on s.id = r.sitting_id
     where not exists (select from letter l
                        where l.registration_id = t.registration_id and l.kind = t.kind
                          and l.about = t.about)
     order by t.moment limit $1)";

}  // namespace

std::vector<Letter> due_letters(Read& db, std::chrono::seconds back, int limit) {
    return query(db, asking, limit, back).map([](const Row& row) {
        return Letter{kind_named(row.text("kind")),
                      row.get<domain::Id<domain::Registration>>("registration_id"),
                      row.get<std::int64_t>("about"),
                      row.text("email"),
                      row.text("name"),
                      row.text("sitting"),
                      row.get<domain::Money>("amount_fen"),
                      row.get<domain::Instant>("moment"),
                      row.text("reason"),
                      row.get<bool>("counter")};
    });
}

bool note_letter(Write& db, const Letter& letter) {
    return change(db, R"(
        insert into letter (registration_id, kind, about) values ($1, $2, $3)
        on conflict do nothing)",
                  letter.registration, names.at(static_cast<std::size_t>(letter.kind)),
                  letter.about) == 1;
}

}  // namespace store
