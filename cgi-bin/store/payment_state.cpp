#include "store/payment_state.h"

#include "store/query.h"

namespace store {
namespace {

// Money that goes back concerns a choice where it is the choice's own, where all is cancelled, or
// where it never counted for an order that was closed unpaid.
constexpr Sql asking = R"(
    with last as (
        select q.*,
               exists (select from attempt a
                        where a.order_id = q.id and a.state in ('open', 'closing')) as live,
               exists (select from attempt a
                        where a.order_id = q.id and a.state = 'stuck') as stuck,
               exists (select from payment_event e
                        where e.order_id = q.id and e.verdict = 'held' and not exists (
                              select from event_ruling u where u.event_id = e.id)) as waits
          from orders q where q.registration_id = $1 order by q.id desc limit 1)
    select c.id, c.offering_id, c.fee_fen, s.code, s.name, c.freed_at is null as is_held,
           coalesce(l.paid_at is not null, false) as paid, coalesce(l.live, false) as live,
           coalesce(l.stuck, false) as stuck, coalesce(l.waits, false) as waits,
           (select f.state
              from refund f join payment_event e on e.id = f.event_id
             where e.order_id = l.id and f.state not in ('asked', 'dropped')
               and (f.choice_id = c.id or f.reason = 'cancelled'
                    or (f.reason in ('late', 'amount') and l.paid_at is null
                        and l.closed_at is not null))
             order by f.id desc limit 1) as back
      from choice c
      join offering o on o.id = c.offering_id
      join subject s on s.code = o.subject_code
      left join last l on l.closed_at is null or c.freed_at is not null
     where c.registration_id = $1
       and (c.freed_at is null
            or c.freed_at = l.closed_at and not exists (
                   select from choice h where h.registration_id = $1 and h.freed_at is null)
            or exists (select from refund f
                        where f.choice_id = c.id and f.state not in ('asked', 'dropped')
                          and l.closed_at is null))
     order by s.code)";

domain::GivingBack back_of(const std::string& state) {
    using domain::GivingBack;
    if (state.empty()) return GivingBack::nothing;
    if (state == "done") return GivingBack::done;
    return state == "refused" ? GivingBack::refused : GivingBack::owed;
}

ChoiceMoney choice_of(const Row& row) {
    return {
        row.get<domain::Id<domain::Choice>>("id"),
        row.get<domain::Id<domain::Offering>>("offering_id"),
        row.text("code"),
        row.text("name"),
        row.get<domain::Money>("fee_fen"),
        row.get<bool>("is_held"),
        domain::payment_state({row.get<bool>("paid"), row.get<bool>("live"), row.get<bool>("stuck"),
                               row.get<bool>("waits"), back_of(row.text("back"))})};
}

}  // namespace

std::vector<ChoiceMoney> payment_states(Read& db, domain::Id<domain::Registration> registration) {
    return query(db, asking, registration).map(choice_of);
}

}  // namespace store
