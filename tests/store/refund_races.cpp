// What goes back, decided by two at the same moment: the one who comes second waits, then sees what
// the first did and is told so; nothing of it is half done.
#include <atomic>
#include <boost/test/unit_test.hpp>
#include <thread>

#include "store/counter.h"
#include "store/refund.h"
#include "store/refund_run.h"
#include "tests/store/till.h"

using namespace till;

namespace {

struct Counter : Till {
    Key manager = world.staff("manager", "manager");
    Key paid = candidate();

    Counter() {
        write([&](store::Write& db) { store::receive(db, over_counter(paid)); });
    }
    void run(store::Write& db, std::optional<domain::Id<domain::Site>> at) {
        store::make_run(db, {{sitting}, at}, "考点停办", {manager}, 1, fee);
    }
    void unpay(store::Write& db) {
        auto standing = store::standing(db, {paid}).value();
        const auto step = domain::step(standing.registration.stage, domain::Event::unpay, {},
                                       standing.sitting, standing.now);
        const auto receipt = store::receipt(db, {paid}).value();
        store::move(db, standing.registration, std::get<domain::Step>(step), standing.now);
        store::take_back(db, receipt, {paid}, {staff}, "收错了人");
    }
    bool somebody_waits() {
        return world.sql(
                   "select exists (select from pg_stat_activity where datname = current_database()"
                   " and wait_event_type = 'Lock')") == "t";
    }

    // How the second ends that begins when the first is done and not yet committed.
    template <class First, class Second>
    std::string second_of(First first, Second second) {
        std::string ended = "done";
        std::atomic<bool> over = false;
        std::thread other;
        world.database().write([&](store::Write& db) {
            first(db);
            other = std::thread([&] {
                store::Database database(std::getenv("NCRE_TEST_DB"));
                try {
                    database.write(second);
                } catch (const store::Stale&) {
                    ended = "stale";
                } catch (const std::exception& e) {
                    ended = e.what();
                }
                over = true;
            });
            while (!over && !somebody_waits()) std::this_thread::yield();
        });
        other.join();
        return ended;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(refund_races, Counter)

BOOST_AUTO_TEST_CASE(a_run_that_comes_second_to_the_counter_finds_its_sums_changed) {
    BOOST_TEST(second_of([&](store::Write& db) { unpay(db); },
                         [&](store::Write& db) { run(db, domain::Id<domain::Site>{site}); }) ==
               "stale");
    BOOST_TEST(refunds() == "done unpaid 8000");
    BOOST_TEST(world.sql("select count(*) from refund_run") == "0");
    BOOST_TEST(stage(paid) == "payment");
}

BOOST_AUTO_TEST_CASE(the_counter_that_comes_second_to_a_run_gives_nothing_back) {
    BOOST_TEST(second_of([&](store::Write& db) { run(db, domain::Id<domain::Site>{site}); },
                         [&](store::Write& db) { unpay(db); }) == "stale");
    BOOST_TEST(refunds() == "asked cancelled 8000");
    BOOST_TEST(world.sql("select count(*) from receipt_void") == "0");
    BOOST_TEST(stage(paid) == "paid");
}

BOOST_AUTO_TEST_CASE(of_two_runs_over_the_same_money_one_is_made) {
    BOOST_TEST(second_of([&](store::Write& db) { run(db, domain::Id<domain::Site>{site}); },
                         [&](store::Write& db) { run(db, std::nullopt); }) == "stale");
    BOOST_TEST(refunds() == "asked cancelled 8000");
    BOOST_TEST(world.sql("select count(*) from refund_run") == "1");
}

BOOST_AUTO_TEST_CASE(what_is_asked_of_the_gateway_once_more_is_not_paid_out_by_hand_too) {
    apply(money(begin(candidate(), "alipay"), "T1"));
    world.sql(
        "select owe_refund(id, amount_fen, 'late') from payment_event where gateway = 'alipay';"
        " update refund set state = 'refused'");
    const domain::Id<domain::Refund> refund{std::stoll(world.sql("select id from refund"))};
    BOOST_TEST(second_of([&](store::Write& db) { store::try_again(db, refund); },
                         [&](store::Write& db) { store::paid_out(db, refund, {staff}, "B1"); }) ==
               "stale");
    BOOST_TEST(refunds() == "due late 8000");
}

BOOST_AUTO_TEST_SUITE_END()
