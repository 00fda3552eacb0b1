// Candidates who pay, for the tests of money.
#pragma once

#include <string>

#include "store/attempt.h"
#include "store/money.h"
#include "store/standing.h"
#include "tests/support/over_counter.h"

namespace till {

using domain::Money;
using std::chrono::minutes;
using support::Key;

inline const Money fee = Money::of_fen(8000);

struct Till {
    support::World world;
    Key sitting = world.sitting();
    Key site = world.site("110108", false);
    Key offering = world.offering(sitting, site, "24", 30);
    Key staff = world.staff("cashier", "cashier", site);

    // Another candidate, who is to pay 80 yuan until tomorrow.
    Key candidate(const std::string& stage = "payment", Key where = 0) {
        const std::string n = std::to_string(100 + ++people_);
        const Key passport = world.passport("demo" + n + "@example.edu.cn", "13800000" + n);
        return world.registration(passport, sitting, stage, site, where == 0 ? offering : where);
    }

    template <class Act>
    auto write(Act act) {
        return world.database().write(act);
    }
    template <class Act>
    auto read(Act act) {
        return world.database().read(act);
    }

    // Its fee in cash.
    store::CounterPayment over_counter(Key registration, const std::string& number = "A1") const {
        return support::over_counter(registration, staff, site, number);
    }

    store::Begun ask(Key registration, const std::string& gateway = "alipay",
                     std::chrono::seconds shortest = minutes(3),
                     std::chrono::seconds longest = minutes(30)) {
        const int revision = std::stoi(of(registration, "revision"));
        return write([&](store::Write& db) {
            return store::begin_attempt(
                db, {{registration}, revision, gateway, false, shortest, longest});
        });
    }
    store::Attempt begin(Key registration, const std::string& gateway = "alipay") {
        return ask(registration, gateway).attempt.value();
    }

    // Money for the attempt, as a gateway tells it.
    store::Payment money(const store::Attempt& attempt, const std::string& trade = "T1",
                         Money amount = fee) {
        return {.gateway = attempt.gateway,
                .trade_number = trade,
                .number = attempt.number,
                .amount = amount,
                .happened_at = now(),
                .by = store::BroughtBy::query};
    }
    store::Applied apply(const store::Payment& payment) {
        return write([&](store::Write& db) { return store::apply(db, payment); });
    }

    // One choice of a paid registration is owed back, as by a run over its subject.
    domain::Id<domain::Refund> owe_choice(Key registration, Key which) {
        return {std::stoll(world.sql(
            "select owe_refund(e.id, c.fee_fen, 'choice', c.id) from paying_event e"
            " join orders q on q.id = e.order_id and q.closed_at is null"
            " join choice c on c.registration_id = q.registration_id and c.freed_at is null"
            " where q.registration_id = " +
            std::to_string(registration) + " and c.offering_id = " + std::to_string(which)))};
    }

    // As the clerk does when its hold is over and no attempt is live.
    void lapse(Key registration) {
        write([&](store::Write& db) {
            auto standing = store::standing(db, {registration}).value();
            const auto step = domain::step(standing.registration.stage, domain::Event::lapse,
                                           {.attempt_open = standing.registration.paying},
                                           standing.sitting, standing.now);
            store::move(db, standing.registration, std::get<domain::Step>(step), std::nullopt);
        });
    }

    static domain::Instant now() {
        return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
    }
    std::string of(Key registration, const std::string& column) {
        return world.sql("select " + column +
                         " from registration where id = " + std::to_string(registration));
    }
    std::string stage(Key registration) { return of(registration, "stage"); }
    std::string state(const store::Attempt& attempt) {
        return world.sql("select state from attempt where id = " +
                         std::to_string(attempt.id.value));
    }
    // Every event: "counted", "refund late", in their order.
    std::string events() {
        return world.sql(
            "select coalesce(string_agg(concat_ws(' ', verdict, reason), ', ' order by id), '')"
            " from payment_event");
    }
    std::string refunds() {
        return world.sql(
            "select coalesce(string_agg(concat_ws(' ', state, reason, amount_fen), ', '"
            " order by id), '') from refund");
    }
    bool count_is_true() {
        return world.sql(
                   "select bool_and(taken = (select count(*) from choice c"
                   " where c.offering_id = o.id and freed_at is null)) from offering o") == "t";
    }
    std::string held_by(Key registration) {
        return world.sql(
            "select count(*) from choice where freed_at is null and registration_id = " +
            std::to_string(registration));
    }
    // Every yuan that came is kept for a paid order, owed back, or held for staff.
    bool every_yuan_has_its_place() {
        return world.sql(
                   "select coalesce(sum(amount_fen), 0) ="
                   " (select coalesce(sum(q.amount_fen), 0) from orders q where q.paid_at is not "
                   "null"
                   "   and exists (select from paying_event e where e.order_id = q.id))"
                   " + (select coalesce(sum(f.amount_fen), 0) from refund f join payment_event e"
                   "     on e.id = f.event_id where e.verdict = 'refund')"
                   " + (select coalesce(sum(amount_fen), 0) from payment_event where"
                   "     verdict = 'held') from payment_event") == "t";
    }

  private:
    int people_ = 0;
};

}  // namespace till
