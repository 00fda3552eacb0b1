#include "store/photo_limits.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

namespace {

domain::PhotoLimits limits_of(support::World& world, support::Key sitting) {
    return world.database().read(
        [&](store::Read& db) { return store::photo_limits(db, {sitting}); });
}

const std::string columns =
    "insert into photo_limits (sitting_id, bytes_min, bytes_max, width_min, height_min,"
    " aspect_min, aspect_max, aspect_tolerance, head_min, head_max, top_min, top_max,"
    " off_centre_max, roll_max) values (";

}  // namespace

BOOST_AUTO_TEST_SUITE(photo_limits)

BOOST_AUTO_TEST_CASE(a_sitting_that_says_nothing_has_the_defaults) {
    support::World world;
    const auto limits = limits_of(world, world.sitting());
    BOOST_TEST(limits.bytes_min == 20'480);
    BOOST_TEST(limits.aspect_max == 48.0 / 33);
}

BOOST_AUTO_TEST_CASE(a_sitting_has_its_own_and_no_other_sittings) {
    support::World world;
    const auto mine = world.sitting(77);
    const auto other = world.sitting(78);
    world.sql(columns + std::to_string(mine) +
              ", 1, 2, 3, 4, 1.25, 1.5, 0.125, 0.5, 0.75, 0.0625, 0.25, 0.375, 12.5)");
    const auto limits = limits_of(world, mine);
    BOOST_TEST(limits.bytes_min == 1);
    BOOST_TEST(limits.bytes_max == 2);
    BOOST_TEST(limits.width_min == 3);
    BOOST_TEST(limits.height_min == 4);
    BOOST_TEST(limits.aspect_min == 1.25);
    BOOST_TEST(limits.aspect_max == 1.5);
    BOOST_TEST(limits.aspect_tolerance == 0.125);
    BOOST_TEST(limits.head_min == 0.5);
    BOOST_TEST(limits.head_max == 0.75);
    BOOST_TEST(limits.top_min == 0.0625);
    BOOST_TEST(limits.top_max == 0.25);
    BOOST_TEST(limits.off_centre_max == 0.375);
    BOOST_TEST(limits.roll_max == 12.5);
    BOOST_TEST(limits_of(world, other).bytes_min == 20'480);
}

BOOST_AUTO_TEST_CASE(limits_that_no_photo_could_keep_are_refused) {
    support::World world;
    const auto sitting = std::to_string(world.sitting());
    const std::string rest = ", 1.3, 1.5, 0.02, 0.6, 0.82, 0.025, 0.18, 0.095, 8)";
    BOOST_CHECK_THROW(world.sql(columns + sitting + ", 20480, 20480, 144, 192" + rest),
                      std::exception);
    BOOST_CHECK_THROW(world.sql(columns + sitting + ", 20480, 300000, 144, 192" + rest),
                      std::exception);
    BOOST_CHECK_THROW(world.sql(columns + sitting + ", 20480, 204800, 9000, 192" + rest),
                      std::exception);
}

BOOST_AUTO_TEST_SUITE_END()
