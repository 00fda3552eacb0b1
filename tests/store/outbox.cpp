#include "store/outbox.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <thread>
#include <vector>

#include "tests/support/fixture.h"

using namespace support;

namespace {

bool queued(store::Database& database, const std::string& recipient = "demo@example.edu.cn") {
    return database.write(
        [&](store::Write& db) { return store::queue(db, recipient, "subject", "body"); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(outbox)

BOOST_AUTO_TEST_CASE(three_an_hour_go_to_one_address_in_any_case) {
    World world;
    BOOST_TEST(queued(world.database()));
    BOOST_TEST(queued(world.database(), "DEMO@example.edu.cn"));
    BOOST_TEST(queued(world.database()));
    BOOST_TEST(!queued(world.database()));
    BOOST_TEST(queued(world.database(), "other@example.edu.cn"));
    BOOST_TEST(world.sql("select count(*) from mail") == "4");
}

BOOST_AUTO_TEST_CASE(an_hour_later_there_are_three_again) {
    World world;
    for (int i = 0; i < 3; ++i) queued(world.database());
    world.sql("update mail set created_at = now() - interval '1 hour'");
    BOOST_TEST(queued(world.database()));
}

BOOST_AUTO_TEST_CASE(of_ten_at_once_three_are_queued) {
    World world;
    std::atomic<int> done = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 10; ++i)
            threads.emplace_back([&done] {
                store::Database database(std::getenv("NCRE_TEST_DB"));
                if (queued(database)) ++done;
            });
    }
    BOOST_TEST(done == 3);
}

BOOST_AUTO_TEST_CASE(what_no_stranger_can_ask_for_comes_however_often_others_were_sent) {
    World world;
    for (int i = 0; i < 3; ++i) queued(world.database());
    world.database().write(
        [](store::Write& db) { store::queue_always(db, "demo@example.edu.cn", "money", "body"); });
    BOOST_TEST(world.sql("select count(*) from mail where subject = 'money'") == "1");
    BOOST_TEST(!queued(world.database()));
}

BOOST_AUTO_TEST_CASE(nor_does_it_use_up_what_may_be_asked_for) {
    World world;
    for (int i = 0; i < 3; ++i)
        world.database().write([](store::Write& db) {
            store::queue_always(db, "demo@example.edu.cn", "money", "body");
        });
    BOOST_TEST(queued(world.database()));
}

BOOST_AUTO_TEST_SUITE_END()
