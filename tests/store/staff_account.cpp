#include "store/staff_account.h"

#include <boost/test/unit_test.hpp>

#include "store/staff.h"
#include "store/staff_session.h"
#include "tests/support/fixture.h"

using namespace support;
using domain::Role;

namespace {

const std::string session(32, 's');

void add(World& world, Role role, const std::vector<std::string>& sites,
         const std::string& login = "anna") {
    world.database().write([&](store::Write& db) {
        const auto id = store::add_staff(db, {login, "演示甲", "hash", role, sites});
        store::open_staff_session(db, session, id);
    });
}

std::optional<store::Staff> who(World& world) {
    return world.database().read([](store::Read& db) {
        return store::staff(db, session, {std::chrono::minutes(30), std::chrono::hours(12)});
    });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(staff_account)

BOOST_AUTO_TEST_CASE(a_role_is_held_at_the_sites_named) {
    World world;
    const domain::Id<domain::Site> here{world.site("110108")};
    const domain::Id<domain::Site> there{world.site("110109")};
    const domain::Id<domain::Site> third{world.site("110112")};
    add(world, Role::reviewer, {"110108", "110109"});
    const auto staff = who(world);
    BOOST_REQUIRE(staff);
    BOOST_TEST(staff->may({Role::reviewer}, here));
    BOOST_TEST(staff->may({Role::reviewer}, there));
    BOOST_TEST(!staff->may({Role::reviewer}, third));
    BOOST_TEST(!staff->may({Role::cashier}, here));
    BOOST_TEST(staff->sites({Role::reviewer})->size() == 2U);
    BOOST_TEST(staff->sites({Role::cashier})->empty());
}

BOOST_AUTO_TEST_CASE(without_sites_it_is_held_at_every_one) {
    World world;
    const domain::Id<domain::Site> here{world.site("110108")};
    add(world, Role::auditor, {});
    BOOST_TEST(who(world)->may({Role::auditor}, here));
    BOOST_TEST(!who(world)->sites({Role::auditor}));
}

BOOST_AUTO_TEST_CASE(a_site_that_does_not_exist_is_named_and_nothing_is_made) {
    World world;
    world.site("110108");
    BOOST_CHECK_EXCEPTION(add(world, Role::reviewer, {"110108", "999999"}), std::invalid_argument,
                          [](const std::invalid_argument& e) {
                              return std::string(e.what()).find("999999") != std::string::npos;
                          });
    BOOST_TEST(world.sql("select count(*) from staff") == "0");
}

BOOST_AUTO_TEST_CASE(a_login_is_one_persons_whatever_its_capitals) {
    World world;
    add(world, Role::auditor, {});
    world.sql("delete from staff_session");
    BOOST_CHECK_EXCEPTION(
        add(world, Role::auditor, {}, "ANNA"), store::Violation,
        [](const store::Violation& violation) { return violation.of("staff_login"); });
}

BOOST_AUTO_TEST_CASE(a_session_ends_by_rest_by_age_and_with_its_owner) {
    World world;
    add(world, Role::auditor, {});
    BOOST_TEST(who(world).has_value());
    world.sql("update staff_session set last_seen = now() - interval '31 minutes'");
    BOOST_TEST(!who(world));
    world.sql(
        "update staff_session set last_seen = now(), created_at = now() - interval '13 hours'");
    BOOST_TEST(!who(world));
    world.sql("update staff_session set created_at = now()");
    world.sql("update staff set disabled_at = now()");
    BOOST_TEST(!who(world));
}

BOOST_AUTO_TEST_SUITE_END()
