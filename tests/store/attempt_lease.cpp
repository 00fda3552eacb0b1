// What a clerk has taken on, and what becomes of it when the clerk is gone.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <thread>

#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;

namespace {

// The database as a program of its own has it.
store::Database another_session() { return store::Database(std::getenv("NCRE_TEST_DB")); }

bool lease(store::Database& database) {
    return database.write([](store::Write& db) { return store::lease_attempt(db).has_value(); });
}

bool lease_refund(store::Database& database) {
    return database.write([](store::Write& db) { return store::lease_refund(db).has_value(); });
}

// Within ten seconds.
template <class Holds>
bool soon(Holds holds) {
    for (int tries = 0; tries < 100; ++tries) {
        if (holds()) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    }
    return false;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(attempt_lease)

BOOST_AUTO_TEST_CASE(a_lease_whose_clerk_died_with_its_machine_comes_back_after_a_minute) {
    Till till;
    till.begin(till.candidate());
    BOOST_TEST(lease(till.world.database()));
    till.world.sql("update attempt set leased_until = now() + interval '1 second'");
    BOOST_TEST(!lease(till.world.database()));
    till.world.sql("update attempt set leased_until = now()");
    BOOST_TEST(lease(till.world.database()));
}

BOOST_AUTO_TEST_CASE(a_lease_whose_clerk_lost_its_connection_comes_back_at_once) {
    Till till;
    till.begin(till.candidate());
    {
        auto clerk = another_session();
        BOOST_TEST(lease(clerk));
        BOOST_TEST(!lease(till.world.database()));
    }
    BOOST_TEST(soon([&] { return lease(till.world.database()); }));
}

BOOST_AUTO_TEST_CASE(so_does_a_refund) {
    Till till;
    const auto attempt = till.begin(till.candidate());
    till.apply(till.money(attempt, "T1"));
    till.apply(till.money(attempt, "T2"));
    {
        auto clerk = another_session();
        BOOST_TEST(lease_refund(clerk));
        BOOST_TEST(!lease_refund(till.world.database()));
    }
    BOOST_TEST(soon([&] { return lease_refund(till.world.database()); }));
}

BOOST_AUTO_TEST_SUITE_END()
