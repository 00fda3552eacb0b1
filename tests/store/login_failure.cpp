#include "store/login_failure.h"

#include <atomic>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <thread>
#include <vector>

#include "tests/support/fixture.h"

using namespace support;

namespace {

const store::Bytes account{std::string(32, 'a')};
const store::Bytes client{std::string(32, 'c')};
const store::Bytes other{std::string(32, 'o')};

store::Try attempt(World& world, const store::Bytes& from = client) {
    return world.database().write(
        [&](store::Write& db) { return store::begin_try(db, account, from); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(login_failure)

BOOST_AUTO_TEST_CASE(the_fifth_is_the_last_and_the_sixth_waits_fifteen_minutes) {
    World world;
    for (int i = 1; i <= 4; ++i) BOOST_TEST(!attempt(world).last);
    BOOST_TEST(attempt(world).last);
    const auto sixth = attempt(world);
    BOOST_TEST(sixth.locked.count() > 14 * 60);
    BOOST_TEST(sixth.locked.count() <= 15 * 60);
}

BOOST_AUTO_TEST_CASE(a_try_while_locked_makes_the_lock_no_longer) {
    World world;
    for (int i = 1; i <= 5; ++i) attempt(world);
    world.sql("update login_failure set locked_until = now() + interval '90 seconds'");
    attempt(world);
    BOOST_TEST(attempt(world).locked.count() <= 90);
}

BOOST_AUTO_TEST_CASE(another_client_is_not_locked) {
    World world;
    for (int i = 1; i <= 6; ++i) attempt(world);
    BOOST_TEST(attempt(world, other).locked.count() == 0);
}

BOOST_AUTO_TEST_CASE(after_the_lock_there_are_five_again) {
    World world;
    for (int i = 1; i <= 5; ++i) attempt(world);
    world.sql(
        "update login_failure set locked_until = now(), last_at = now() - interval '15 minutes'");
    const auto first = attempt(world);
    BOOST_TEST(first.locked.count() == 0);
    BOOST_TEST(!first.last);
}

BOOST_AUTO_TEST_CASE(wrong_ones_of_long_ago_are_forgotten) {
    World world;
    for (int i = 1; i <= 4; ++i) attempt(world);
    world.sql("update login_failure set last_at = now() - interval '16 minutes'");
    BOOST_TEST(!attempt(world).last);
}

BOOST_AUTO_TEST_CASE(a_right_password_and_recovery_lift_it) {
    World world;
    for (int i = 1; i <= 6; ++i) attempt(world);
    world.database().write([](store::Write& db) { store::forgive(db, account, client); });
    BOOST_TEST(attempt(world).locked.count() == 0);
    for (int i = 1; i <= 6; ++i) attempt(world, other);
    world.database().write([](store::Write& db) { store::forgive_all(db, account); });
    BOOST_TEST(attempt(world, other).locked.count() == 0);
}

// Each of twenty at once looks at a password only where its try was not locked.
BOOST_AUTO_TEST_CASE(of_twenty_at_once_five_are_looked_at) {
    World world;
    std::atomic<int> looked_at = 0;
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 20; ++i)
            threads.emplace_back([&looked_at] {
                store::Database database(std::getenv("NCRE_TEST_DB"));
                const auto mine = database.write(
                    [](store::Write& db) { return store::begin_try(db, account, client); });
                if (mine.locked.count() == 0) ++looked_at;
            });
    }
    BOOST_TEST(looked_at == 5);
}

BOOST_AUTO_TEST_SUITE_END()
