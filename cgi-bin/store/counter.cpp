#include "store/counter.h"

#include "store/money.h"
#include "store/query.h"
#include "store/refund.h"

namespace store {
namespace {

// Behind that one in its book, past those that somebody else has given meanwhile.
std::optional<domain::ReceiptNumber> unused_after(Read& db, domain::Id<domain::Site> site,
                                                  const domain::ReceiptNumber& last) {
    constexpr int tries = 100;
    auto number = last.next();
    for (int tried = 0; number && tried < tries; ++tried, number = number->next())
        if (query(db, "select from receipt where site_id = $1 and number = $2", site,
                  number->text())
                .empty())
            return number;
    return std::nullopt;
}

}  // namespace

void receive(Write& db, const CounterPayment& payment) {
    // First the lock, then what stands under it: of several who take one fee the others see it
    // taken.
    query(db, "select lock_registration($1)", payment.registration);
    const Rows rows = query(db, R"(
        select id, number, now() as now from orders
         where registration_id = $1 and closed_at is null and paid_at is null and amount_fen = $2)",
                            payment.registration, payment.amount);
    if (rows.empty()) throw Stale{};
    const Row order = rows.front();
    change(db, R"(
        insert into receipt (order_id, site_id, number, method, amount_fen, staff_id)
        values ($1, $2, $3, $4, $5, $6))",
           order.get<std::int64_t>("id"), payment.site, payment.number.text(),
           domain::name(payment.method), payment.amount, payment.staff);
    const Applied applied =
        apply(db, {.gateway = "counter",
                   .trade_number = payment.site_code + "-" + payment.number.text(),
                   .number = order.text("number"),
                   .amount = payment.amount,
                   .happened_at = order.get<domain::Instant>("now"),
                   .by = BroughtBy::counter,
                   .staff = payment.staff});
    // whoever stands at the counter is given it back at once: the ledger never had it
    if (applied != Applied::counted) throw Stale{};
}

std::optional<Receipt> receipt(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select c.id, c.number, c.method, c.staff_id, s.name as cashier, c.given_at,
               c.amount_fen - (select coalesce(sum(f.amount_fen), 0)
                                 from refund f join payment_event e on e.id = f.event_id
                                where e.order_id = o.id and e.gateway = 'counter'
                                  and f.state = 'done') as amount_fen
          from orders o
          join receipt c on c.order_id = o.id
          join staff s on s.id = c.staff_id
         where o.registration_id = $1 and o.closed_at is null)",
                            registration);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Receipt{row.get<std::int64_t>("id"),
                   row.text("number"),
                   *domain::pay_method_named(row.text("method")),
                   row.get<domain::Money>("amount_fen"),
                   row.get<domain::Id<domain::Staff>>("staff_id"),
                   row.text("cashier"),
                   row.get<domain::Instant>("given_at")};
}

Book book(Read& db, domain::Id<domain::Site> site, domain::Id<domain::Staff> staff, int sitting) {
    struct Last {
        std::string number;
        domain::PayMethod method;
    };
    const auto last =
        query(db, R"(
        (select number, method from receipt where site_id = $1 and staff_id = $2
          order by id desc limit 1)
        union all
        (select number, 'cash' from receipt where site_id = $1
          order by given_at desc, id desc limit 1))",
              site, staff)
            .map([](const Row& row) {
                return Last{row.text("number"), *domain::pay_method_named(row.text("method"))};
            });
    if (last.empty()) return {domain::ReceiptNumber::first(sitting)};
    for (const Last& each : last)
        if (auto next = unused_after(db, site, *domain::ReceiptNumber::parse(each.number)))
            return {next, last.front().method};
    return {std::nullopt, last.front().method};
}

void take_back(Write& db, const Receipt& receipt, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff, const std::string& reason) {
    gave_back(db, registration, staff, receipt.number);
    change(db, "insert into receipt_void (receipt_id, staff_id, reason) values ($1, $2, $3)",
           receipt.id, staff, reason);
}

}  // namespace store
