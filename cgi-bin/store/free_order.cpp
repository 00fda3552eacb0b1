#include "store/free_order.h"

#include "domain/step.h"
#include "store/query.h"
#include "store/standing.h"

namespace store {

std::vector<domain::Id<domain::Registration>> free_orders(Read& db, int limit) {
    return query(db, R"(
        select r.id
          from orders q join registration r on r.id = q.registration_id
         where q.amount_fen = 0 and q.paid_at is null and q.closed_at is null
           and r.stage = 'payment'
           and (r.hold_until <= now()
                or r.needs_review and q.created_at < now() - interval '15 seconds')
         order by q.id limit $1)",
                 limit)
        .map([](const Row& row) { return row.get<domain::Id<domain::Registration>>("id"); });
}

bool settle_free(Write& db, domain::Id<domain::Registration> registration) {
    query(db, "select lock_registration($1)", registration);
    const Rows rows = query(db, R"(
        select id, created_at from orders
         where registration_id = $1 and amount_fen = 0 and paid_at is null and closed_at is null)",
                            registration);
    auto found = standing(db, registration);
    if (rows.empty() || !found) return false;
    const Row order = rows.front();
    const auto step = domain::step(found->registration.stage, domain::Event::pay, {},
                                   found->sitting, order.get<domain::Instant>("created_at"));
    const auto* allowed = std::get_if<domain::Step>(&step);
    if (allowed == nullptr) return false;
    move(db, found->registration, *allowed, std::nullopt);
    change(db, "update orders set paid_at = created_at where id = $1",
           order.get<domain::Id<domain::Order>>("id"));
    return true;
}

}  // namespace store
