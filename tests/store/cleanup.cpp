#include "store/cleanup.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

namespace {

struct Old {
    support::World world;
    std::string staff = std::to_string(world.staff("anna", "reviewer"));

    void link(const std::string& token, const std::string& expires) {
        world.sql("insert into staff_link (token_hash, staff_id, expires_at) values (sha256('" +
                  token + "'), " + staff + ", now() - interval '" + expires + "')");
    }
    void session(const std::string& token, const std::string& seen) {
        world.sql("insert into staff_session (token_hash, staff_id, last_seen) values (sha256('" +
                  token + "'), " + staff + ", now() - interval '" + seen + "')");
    }
    std::int64_t clean() {
        return world.database().write([](store::Write& db) { return store::clean_up(db); });
    }
    std::string count(const std::string& from) { return world.sql("select count(*) from " + from); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(cleanup, Old)

BOOST_AUTO_TEST_CASE(staffs_links_and_sessions_go_when_their_time_is_over) {
    link("old", "31 days");
    link("told it has expired", "29 days");
    link("new", "-7 days");
    session("old", "25 hours");
    session("of yesterday", "23 hours");
    BOOST_TEST(clean() == 2);
    BOOST_TEST(count("staff_link") == "2");
    BOOST_TEST(count("staff_session") == "1");
    BOOST_TEST(clean() == 0);
}

BOOST_AUTO_TEST_CASE(a_passport_that_was_never_activated_goes_with_what_staff_noted_of_it) {
    const std::string id = std::to_string(world.passport());
    world.sql("update passport set activated_at = null, created_at = now() - interval '31 days'");
    world.sql("insert into passport_note (passport_id, staff_id, action) values (" + id + ", " +
              staff + ", 'mail')");
    BOOST_TEST(clean() == 1);
    BOOST_TEST(count("passport_note") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
