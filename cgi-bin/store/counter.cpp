#include "store/counter.h"

#include "store/money.h"
#include "store/query.h"

namespace store {

void receive(Write& db, const CounterReceipt& receipt) {
    const Rows rows = query(db, R"(
        select number, now() as now from orders
         where registration_id = $1 and closed_at is null and paid_at is null and amount_fen = $2)",
                            receipt.registration, receipt.amount);
    if (rows.empty()) throw Stale{};
    const Row row = rows.front();
    const Applied applied = apply(db, {.gateway = "counter",
                                       .trade_number = receipt.site_code + "-" + receipt.number,
                                       .number = row.text("number"),
                                       .amount = receipt.amount,
                                       .happened_at = row.get<domain::Instant>("now"),
                                       .by = BroughtBy::counter,
                                       .staff = receipt.staff});
    // whoever stands at the counter is given it back at once: the ledger never had it
    if (applied != Applied::counted) throw Stale{};
}

}  // namespace store
