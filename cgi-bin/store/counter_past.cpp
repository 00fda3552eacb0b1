#include "store/counter_past.h"

#include "store/query.h"

namespace store {

std::vector<CounterDeed> counter_past(Read& db, domain::Id<domain::Registration> registration) {
    // `what` is the place of CounterDeed::What
    return query(db, R"(
        with mine as (select c.* from orders o join receipt c on c.order_id = o.id
                       where o.registration_id = $1),
             deeds as (
            select 0 as what, given_at as at, staff_id, number as detail, '' as reason from mine
            union all
            select 1, v.voided_at, v.staff_id, mine.number, v.reason
              from mine join receipt_void v on v.receipt_id = mine.id
            union all
            select 2, confirmed_at, staff_id, document, ''
              from confirmation where registration_id = $1
            union all
            select 3, v.voided_at, v.staff_id, c.document, v.reason
              from confirmation c join confirmation_void v on v.confirmation_id = c.id
             where c.registration_id = $1)
        select d.*, s.name as by from deeds d join staff s on s.id = d.staff_id
         order by d.at, d.what)",
                 registration)
        .map([](const Row& row) {
            return CounterDeed{static_cast<CounterDeed::What>(row.get<int>("what")),
                               row.get<domain::Instant>("at"), row.text("by"), row.text("detail"),
                               row.text("reason")};
        });
}

}  // namespace store
