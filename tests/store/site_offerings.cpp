#include "store/site_offerings.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

using namespace support;

namespace {

struct Opening {
    World world;
    domain::Id<domain::Sitting> sitting{world.sitting()};
    domain::Id<domain::Site> site{world.site()};
    Key offering = world.offering(sitting.value, site.value, "24", 30);

    Opening() {
        world.sql("insert into sitting_subject select id, unnest(array['24', '66']) from sitting");
        world.registration(world.passport(), sitting.value, "payment", site.value, offering);
    }
    std::vector<store::TooFew> keep(std::optional<int> capacity,
                                    const std::vector<store::WantedOffering>& wanted) {
        return world.database().write([&](store::Write& db) {
            return store::keep_all_offerings(db, sitting, site, {capacity, wanted});
        });
    }
    std::string stands() {
        return world.sql(
            "select string_agg(subject_code || ' ' || capacity || '/' || fee_fen, ', '"
            " order by subject_code) from offering");
    }
};

const auto fee = domain::Money::of_fen(8000);

}  // namespace

BOOST_FIXTURE_TEST_SUITE(site_offerings, Opening)

BOOST_AUTO_TEST_CASE(the_table_is_kept_as_a_whole) {
    BOOST_TEST(keep(100, {{"24", fee, 1}, {"66", domain::Money::of_fen(9000), 20}}).empty());
    BOOST_TEST(stands() == "24 1/8000, 66 20/9000");
    BOOST_TEST(world.sql("select capacity from sitting_site") == "100");
    BOOST_TEST(keep({}, {{"24", fee, 5}}).empty());
    BOOST_TEST(stands() == "24 5/8000, 66 0/9000");
    BOOST_TEST(world.sql("select capacity from sitting_site").empty());
}

BOOST_AUTO_TEST_CASE(no_cap_goes_below_what_is_taken_and_then_nothing_changes) {
    const auto few = keep(50, {{"24", fee, 0}, {"66", fee, 20}});
    BOOST_REQUIRE(few.size() == 1U);
    BOOST_TEST(few[0].code == "24");
    BOOST_TEST(few[0].taken == 1);
    BOOST_TEST(!few[0].withdrawn);
    BOOST_TEST(stands() == "24 30/8000");
    BOOST_TEST(world.sql("select capacity from sitting_site").empty());
}

BOOST_AUTO_TEST_CASE(a_subject_with_candidates_is_not_withdrawn) {
    const auto few = keep({}, {{"66", fee, 20}});
    BOOST_REQUIRE(few.size() == 1U);
    BOOST_TEST(few[0].withdrawn);
    BOOST_TEST(stands() == "24 30/8000");
}

BOOST_AUTO_TEST_CASE(the_sites_own_cap_counts_all_subjects) {
    const Key other = world.offering(sitting.value, site.value, "66", 30);
    world.registration(world.passport("b@example.edu.cn", "13800000002"), sitting.value, "payment",
                       site.value, other);
    const auto few = keep(1, {{"24", fee, 30}, {"66", fee, 30}});
    BOOST_REQUIRE(few.size() == 1U);
    BOOST_TEST(few[0].code.empty());
    BOOST_TEST(few[0].taken == 2);
}

BOOST_AUTO_TEST_CASE(some_rows_leave_the_others_alone) {
    const auto few = world.database().write([&](store::Write& db) {
        return store::keep_offerings(db, sitting, site, {{"66", fee, 20}});
    });
    BOOST_TEST(few.empty());
    BOOST_TEST(stands() == "24 30/8000, 66 20/8000");
}

BOOST_AUTO_TEST_SUITE_END()
