#include "store/database.h"

#include <boost/test/unit_test.hpp>

#include "store/query.h"
#include "tests/support/fixture.h"

namespace {

std::int64_t sites(store::Read& db) {
    return store::query(db, "select count(*) as n from site").front().get<std::int64_t>("n");
}

void add_site(store::Write& db, const std::string& code) {
    store::change(db, "insert into site (code, name, province) values ($1, '演示', '演示')", code);
}

// Ends every connection but our own, as a restart of PostgreSQL would.
void drop_connections(support::World& world) {
    world.sql(
        "select pg_terminate_backend(pid) from pg_stat_activity"
        " where datname = current_database() and pid <> pg_backend_pid()");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(database)

BOOST_AUTO_TEST_CASE(returning_commits_and_throwing_rolls_back) {
    support::World world;
    world.database().write([](store::Write& db) { add_site(db, "110101"); });
    BOOST_CHECK_THROW(world.database().write([](store::Write& db) {
        add_site(db, "110102");
        throw std::runtime_error("no");
    }),
                      std::runtime_error);
    BOOST_TEST(world.database().read(sites) == 1);
}

BOOST_AUTO_TEST_CASE(a_part_can_be_undone_while_the_rest_is_kept) {
    support::World world;
    world.database().write([](store::Write& db) {
        add_site(db, "110101");
        BOOST_TEST(!db.attempt([&] {
            add_site(db, "110102");
            return false;
        }));
        BOOST_CHECK_EXCEPTION(db.attempt([&] {
            add_site(db, "110101");
            return true;
        }),
                              store::Violation,
                              [](const auto& e) { return e.of("site_code_key"); });
        BOOST_TEST(db.attempt([&] {
            add_site(db, "110103");
            return true;
        }));
    });
    BOOST_TEST(world.database().read(sites) == 2);
}

BOOST_AUTO_TEST_CASE(a_violation_knows_its_constraint_and_no_other) {
    support::World world;
    BOOST_CHECK_EXCEPTION(
        world.database().write([](store::Write& db) { add_site(db, "11010"); }), store::Violation,
        [](const store::Violation& e) { return e.of("site_code_check") && !e.of("site_code"); });
}

BOOST_AUTO_TEST_CASE(a_lost_connection_is_made_anew_for_reading_and_for_writing) {
    support::World world;
    BOOST_TEST(world.database().read(sites) == 0);
    drop_connections(world);
    BOOST_TEST(world.database().read(sites) == 0);
    drop_connections(world);
    world.database().write([](store::Write& db) { add_site(db, "110101"); });
    BOOST_TEST(world.database().read(sites) == 1);
}

BOOST_AUTO_TEST_CASE(a_database_that_is_away_is_unavailable_and_nothing_else) {
    store::Database nowhere("host=/nonexistent dbname=none");
    BOOST_CHECK_THROW(nowhere.read(sites), store::Unavailable);
    BOOST_CHECK_THROW(nowhere.write([](store::Write& db) { add_site(db, "110101"); }),
                      store::Unavailable);
}

// What is no std::exception would end the program, and every other request in it.
BOOST_AUTO_TEST_CASE(work_that_deadlocks_is_tried_once_more_and_then_took_too_long) {
    support::World world;
    int tries = 0;
    BOOST_CHECK_THROW(world.database().write([&](store::Write& db) {
        ++tries;
        store::query(db, "do $$ begin raise sqlstate '40P01'; end $$");
    }),
                      store::TooSlow);
    BOOST_TEST(tries == 2);
    BOOST_TEST(world.database().read(sites) == 0);
}

BOOST_AUTO_TEST_CASE(a_connection_at_rest_is_let_go_and_comes_back) {
    support::World world;
    BOOST_TEST(world.database().read(sites) == 0);
    world.database().rest(std::chrono::seconds{-1});
    BOOST_TEST(world.database().read(sites) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
