#include "store/orders.h"

#include "store/query.h"

namespace store {

std::optional<Order> order(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select number, amount_fen, paid_at from orders
         where registration_id = $1 and closed_at is null)",
                            registration);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Order{row.text("number"), row.get<domain::Money>("amount_fen"),
                 row.maybe<domain::Instant>("paid_at")};
}

}  // namespace store
