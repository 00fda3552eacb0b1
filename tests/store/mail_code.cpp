#include "store/mail_code.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

using namespace support;

namespace {

const store::Bytes account{std::string(32, 'a')};

void put(World& world, const std::string& stamp) {
    world.database().write([&](store::Write& db) { store::put_mail_code(db, account, stamp); });
}

std::string tried(World& world) {
    return world.database()
        .write([](store::Write& db) { return store::try_mail_code(db, account); })
        .value_or("none");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(mail_code)

BOOST_AUTO_TEST_CASE(it_can_be_tried_five_times_and_a_new_one_begins_anew) {
    World world;
    put(world, "old");
    for (int i = 0; i < 5; ++i) BOOST_TEST(tried(world) == "old");
    BOOST_TEST(tried(world) == "none");
    put(world, "new");
    BOOST_TEST(tried(world) == "new");
}

BOOST_AUTO_TEST_CASE(it_ends_after_ten_minutes_and_when_it_has_served) {
    World world;
    BOOST_TEST(tried(world) == "none");
    put(world, "code");
    world.sql("update mail_code set expires_at = expires_at - interval '10 minutes'");
    BOOST_TEST(tried(world) == "none");
    put(world, "code");
    world.database().write([](store::Write& db) { store::spend_mail_code(db, account); });
    BOOST_TEST(tried(world) == "none");
}

BOOST_AUTO_TEST_SUITE_END()
