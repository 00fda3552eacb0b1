// Each family's database role may do what its programs do with money, and no more.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <string>

#include "store/bill.h"
#include "store/counter.h"
#include "store/letter.h"
#include "store/payment_state.h"
#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;

namespace {

// The database as a family's programs have it.
store::Database as(const std::string& family) {
    return store::Database(std::string(std::getenv("NCRE_TEST_DB")) +
                           " options='-c role=ncre_ems_" + family + "'");
}

bool may(support::World& world, const std::string& family, const std::string& table,
         const std::string& privilege) {
    return world.sql("select has_table_privilege('ncre_ems_" + family + "', '" + table + "', '" +
                     privilege + "')") == "t";
}

struct Lapsed : Till {
    Key id = candidate();
    store::Attempt attempt = begin(id);
    Lapsed() {
        world.sql("update attempt set state = 'closed', settled_at = now()");
        lapse(id);
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(money_grants)

BOOST_AUTO_TEST_CASE(who_brings_money_may_apply_it_in_time_and_late_and_owe_it_back) {
    for (const std::string family : {"gateway", "clerk"}) {
        Lapsed late;
        auto database = as(family);
        const auto apply = [&](const store::Payment& payment) {
            return database.write([&](store::Write& db) { return store::apply(db, payment); });
        };
        BOOST_TEST((apply(late.money(late.attempt)) == store::Applied::counted_late), family);
        BOOST_TEST((apply(late.money(late.attempt, "T2")) == store::Applied::refunding), family);
        const auto second = late.begin(late.candidate());
        BOOST_TEST((apply(late.money(second, "T3")) == store::Applied::counted), family);
    }
}

BOOST_AUTO_TEST_CASE(the_clerk_does_its_rounds_of_money) {
    Till till;
    const Key id = till.candidate();
    const auto attempt = till.begin(id);
    auto clerk = as("clerk");
    clerk.write([&](store::Write& db) {
        store::close_overdue(db);
        const auto leased = store::lease_attempt(db).value();
        store::keep_start(db, attempt.id, "https://gateway.example/pay", "");
        store::settle(db, leased, store::Word::started, "", minutes(120));
        store::apply(db, till.money(attempt, "T1"));
        store::apply(db, till.money(attempt, "T2"));
        store::settle_refund(db, store::lease_refund(db)->id, store::RefundWord::done, "");
        for (const auto& letter : store::due_letters(db, minutes(5), 10))
            store::note_letter(db, letter);
        store::keep_bill(db, "alipay", domain::Date(2026, 1, 1), "", {});
        store::missing_bills(db, "alipay");
        store::moved(db, "alipay", domain::Date(2026, 1, 1));
        store::unknown_payments(db, "alipay");
    });
    BOOST_TEST(till.refunds() == "done double 8000");
    till.world.sql("truncate bill cascade");
}

BOOST_AUTO_TEST_CASE(a_refund_of_the_last_choice_cancels_as_the_clerk_and_as_staff) {
    for (const std::string family : {"clerk", "staff"}) {
        Till till;
        const Key id = till.candidate();
        till.apply(till.money(till.begin(id)));
        const auto refund = till.owe_choice(id, till.offering);
        if (family == "staff") till.world.sql("update refund set state = 'refused'");
        auto database = as(family);
        database.write([&](store::Write& db) {
            if (family == "clerk")
                store::settle_refund(db, refund, store::RefundWord::done, "");
            else
                store::paid_out(db, refund, {till.staff}, "R1");
        });
        BOOST_TEST(till.stage(id) == "cancelled", family);
    }
}

BOOST_AUTO_TEST_CASE(the_road_begins_and_ends_attempts_and_shows_how_money_stands) {
    Till till;
    const Key id = till.candidate();
    auto candidate = as("candidate");
    candidate.write([&](store::Write& db) {
        const auto begun =
            store::begin_attempt(db, {{id}, 1, "alipay", true, minutes(3), minutes(30)});
        store::nudge(db, begun.attempt->id);
        store::close_wanted(db, {id});
        store::payment_states(db, {id});
        store::attempts(db, {id});
        store::refunds(db, {id});
    });
    BOOST_TEST(till.world.sql("select state from attempt") == "closing");
}

BOOST_AUTO_TEST_CASE(the_counter_takes_fees_and_staff_rule_about_held_money) {
    Till till;
    auto staff = as("staff");
    const Key held = till.candidate();
    till.apply(till.money(till.begin(held), "T1", Money::of_fen(7999)));
    staff.write([&](store::Write& db) {
        store::receive(db, till.over_counter(till.candidate()));
        store::rule(db, {std::stoll(till.world.sql("select min(id) from payment_event"))},
                    {till.staff}, store::Ruling::count, "计入");
    });
    BOOST_TEST(till.stage(held) == "paid");
}

BOOST_AUTO_TEST_CASE(what_money_did_is_only_ever_added_to) {
    support::World world;
    for (const std::string family :
         {"passport", "candidate", "photo", "staff", "clerk", "gateway"}) {
        for (const std::string table : {"payment_event", "event_ruling", "bill", "bill_line",
                                        "explanation", "cash_count", "letter"})
            for (const std::string privilege : {"update", "delete", "truncate"})
                BOOST_TEST(!may(world, family, table, privilege),
                           family << " " << privilege << " " << table);
        BOOST_TEST(!may(world, family, "refund", "insert"), family);
        BOOST_TEST(!may(world, family, "refund", "delete"), family);
    }
}

BOOST_AUTO_TEST_CASE(candidates_bring_no_money_and_gateways_see_nobody) {
    support::World world;
    for (const std::string family : {"passport", "candidate", "photo"})
        for (const std::string table : {"payment_event", "event_ruling", "bill_line"})
            BOOST_TEST(!may(world, family, table, "insert"), family);
    BOOST_TEST(!may(world, "passport", "attempt", "insert"));
    BOOST_TEST(!may(world, "photo", "attempt", "insert"));
    for (const std::string column : {"name", "id_number", "phone", "address"})
        BOOST_TEST(world.sql("select has_column_privilege('ncre_ems_gateway', 'registration', '" +
                             column + "', 'select')") == "f",
                   column);
    for (const std::string table : {"passport", "session", "staff", "portrait", "mail"})
        BOOST_TEST(!may(world, "gateway", table, "select"), table);
}

BOOST_AUTO_TEST_SUITE_END()
