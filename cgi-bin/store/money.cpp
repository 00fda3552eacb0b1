#include "store/money.h"

#include <array>

#include "store/audit.h"
#include "store/money_case.h"
#include "store/query.h"

namespace store {
namespace {

using EventId = domain::Id<domain::PaymentEvent>;

constexpr std::array<const char*, 5> bringers = {"counter", "notify", "query", "close", "bill"};

const char* name(BroughtBy by) { return bringers.at(static_cast<std::size_t>(by)); }

// What is noted of the money, and told of it.
struct Judgement {
    Applied applied;
    const char* verdict;
    std::optional<const char*> reason;
    const char* action;  // of the audit
};

Judgement counted(TakenUp taken) {
    if (taken == TakenUp::late)
        return {Applied::counted_late, "counted", std::nullopt, "payment.count_late"};
    return {Applied::counted, "counted", std::nullopt, "payment.count"};
}

Judgement judge(Write& db, MoneyCase& about, const Payment& payment) {
    if (payment.amount != about.asked) return {Applied::held, "held", "amount", "payment.hold"};
    if (about.counted) return {Applied::refunding, "refund", "double", "payment.refund_double"};
    const TakenUp taken = take_up(db, about, payment.happened_at);
    if (taken != TakenUp::no) return counted(taken);
    return {Applied::refunding, "refund", "late", "payment.refund_late"};
}

bool known(Write& db, const Payment& payment) {
    return !query(db,
                  "select 1 as there from payment_event where gateway = $1 and trade_number = $2",
                  payment.gateway, payment.trade_number)
                .empty();
}

EventId keep(Write& db, const MoneyCase& about, const Payment& payment,
             const Judgement& judgement) {
    return query(db, R"(
        insert into payment_event (order_id, attempt_id, gateway, trade_number, amount_fen,
                                   happened_at, brought_by, staff_id, verdict, reason)
        values ($1, $2, $3, $4, $5, $6::timestamptz, $7, $8, $9, $10)
        returning id)",
                 about.order, about.attempt, payment.gateway, payment.trade_number, payment.amount,
                 payment.happened_at, name(payment.by), payment.staff, judgement.verdict,
                 judgement.reason)
        .front()
        .get<EventId>("id");
}

void end_attempt(Write& db, const MoneyCase& about) {
    change(db, R"(
        update attempt set state = 'paid', settled_at = now(), leased_until = null
         where id = $1 and state <> 'paid')",
           about.attempt);
}

void note(Write& db, const MoneyCase& about, const Payment& payment, EventId event,
          const char* action) {
    const bool signed_by_gateway = payment.by == BroughtBy::notify;
    audit(db, {.actor = signed_by_gateway ? Actor::gateway : Actor::clerk,
               .action = action,
               .passport = about.registration.passport,
               .registration = about.registration.id,
               .site = about.site,
               .detail = payment.gateway + " event " + std::to_string(event.value)});
}

std::optional<MoneyCase> find(Write& db, const Payment& payment) {
    if (payment.by == BroughtBy::counter) return case_of_order(db, payment.number);
    return case_of_attempt(db, payment.gateway, payment.number);
}

// The money of an event that is held and about which nobody has decided.
domain::Instant held_since(Write& db, EventId event) {
    const Rows rows = query(db, R"(
        select happened_at from payment_event e
         where id = $1 and verdict = 'held'
           and not exists (select from event_ruling where event_id = e.id))",
                            event);
    if (rows.empty()) throw Stale{};
    return rows.front().get<domain::Instant>("happened_at");
}

}  // namespace

Applied apply(Write& db, const Payment& payment) {
    auto about = find(db, payment);
    if (!about) return Applied::nobodys;
    if (payment.by != BroughtBy::counter && known(db, payment)) {
        end_attempt(db, *about);
        return Applied::again;
    }
    const Judgement judgement = judge(db, *about, payment);
    const EventId event = keep(db, *about, payment, judgement);
    if (judgement.applied == Applied::refunding)
        query(db, "select owe_refund($1, $2, $3)", event, payment.amount, judgement.reason);
    end_attempt(db, *about);
    if (payment.by != BroughtBy::counter) note(db, *about, payment, event, judgement.action);
    return judgement.applied;
}

Applied rule(Write& db, EventId event, domain::Id<domain::Staff> staff, Ruling ruling,
             const std::string& words) {
    auto about = case_of_event(db, event);
    if (!about) throw Stale{};
    const domain::Instant happened_at = held_since(db, event);
    const bool counts = ruling == Ruling::count;
    auto applied = Applied::refunding;
    if (counts) {
        const TakenUp taken = take_up(db, *about, happened_at);
        if (taken == TakenUp::no) throw Stale{};
        applied = counted(taken).applied;
    } else {
        query(db,
              "select owe_refund(id, amount_fen, 'amount', null, null, $2) from payment_event"
              " where id = $1",
              event, staff);
    }
    change(db,
           "insert into event_ruling (event_id, staff_id, ruling, words) values ($1, $2, $3, $4)",
           event, staff, counts ? "count" : "refund", words);
    return applied;
}

}  // namespace store
