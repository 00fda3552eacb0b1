#include "store/counter.h"

#include "store/query.h"

namespace store {

void receive(Write& db, const CounterReceipt& receipt) {
    const Rows rows = query(db, R"(
        update orders set paid_at = now()
         where registration_id = $1 and closed_at is null and paid_at is null and amount_fen = $2
        returning id)",
                            receipt.registration, receipt.amount);
    if (rows.empty()) throw Stale{};
    change(db, R"(
        insert into payment_event (order_id, gateway, trade_number, amount_fen, staff_id)
        values ($1, 'counter', $2, $3, $4))",
           rows.front().get<std::int64_t>("id"), receipt.site_code + "-" + receipt.number,
           receipt.amount, receipt.staff);
}

}  // namespace store
