// Places taken and swapped one after the other; what happens at once is in races.cpp.
#include "store/places.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/road.h"

using namespace road;

BOOST_AUTO_TEST_SUITE(places)

BOOST_AUTO_TEST_CASE(a_resubmit_into_a_full_subject_takes_nothing_and_says_which) {
    Road road;
    const Key site = road.world.site();
    const Key full = road.world.offering(road.sitting_key, site, "24", 1);
    const Key open = road.world.offering(road.sitting_key, site, "36", 5);
    road.candidate("review", site, full);
    auto again = road.candidate("subjects");
    const auto gone = road.world.database().write([&](store::Write& db) {
        return road.submit(db, again, site, {full, open});
    });
    BOOST_REQUIRE(gone.offerings.size() == 1);
    BOOST_TEST(gone.offerings.front().value == full);
    BOOST_TEST(!gone.site);
    BOOST_TEST(road.held(open) == "0");
    BOOST_TEST(road.stage(again) == "subjects");
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_CASE(an_amend_whose_new_place_is_gone_leaves_everything_old) {
    Road road;
    const Key site = road.world.site();
    const Key full = road.world.offering(road.sitting_key, site, "24", 1);
    const Key mine = road.world.offering(road.sitting_key, site, "36", 1);
    road.candidate("review", site, full);
    auto registration = road.candidate("review", site, mine);
    const auto gone = road.world.database().write(
        [&](store::Write& db) { return road.amend(db, registration, site, {full}); });
    BOOST_TEST(!gone.none());
    BOOST_TEST(road.held(mine) == "1");
    BOOST_TEST(road.world.sql("select revision from registration where id = " +
                              std::to_string(registration.id.value)) ==
               std::to_string(registration.revision));
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_CASE(the_cap_of_a_site_counts_over_all_its_subjects) {
    Road road;
    const Key site = road.world.site();
    const Key a = road.world.offering(road.sitting_key, site, "24");
    const Key b = road.world.offering(road.sitting_key, site, "36");
    road.world.sql("update sitting_site set capacity = 1");
    auto registration = road.candidate("subjects");
    const auto gone = road.world.database().write([&](store::Write& db) {
        return road.submit(db, registration, site, {a, b});
    });
    BOOST_TEST(gone.site);
    BOOST_TEST(gone.offerings.empty());
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_CASE(a_document_that_another_holds_stops_the_submit_and_takes_nothing) {
    Road road;
    const Key site = road.world.site();
    const Key a = road.world.offering(road.sitting_key, site, "24");
    const auto other = road.candidate("review", site, a);
    auto registration = road.candidate("subjects");
    road.world.sql("update registration set id_key = (select id_key from registration where id = " +
                   std::to_string(other.id.value) +
                   ") where id = " + std::to_string(registration.id.value));
    road.world.database().write([&](store::Write& db) {
        BOOST_CHECK_EXCEPTION(
            road.submit(db, registration, site, {a}), store::Violation,
            [](const store::Violation& v) { return v.of("registration_document"); });
    });
    BOOST_TEST(road.held(a) == "1");
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_CASE(an_offering_of_another_site_is_never_taken) {
    Road road;
    const Key site = road.world.site();
    const Key other = road.world.site("110109");
    const Key foreign = road.world.offering(road.sitting_key, other, "24");
    auto registration = road.candidate("subjects");
    BOOST_CHECK_THROW(road.world.database().write([&](store::Write& db) {
        road.submit(db, registration, site, {foreign});
    }),
                      std::exception);
    BOOST_TEST(road.held(foreign) == "0");
}

BOOST_AUTO_TEST_CASE(the_serial_is_given_once_per_site_and_never_to_another) {
    Road road;
    const Key site = road.world.site();
    const Key other = road.world.site("110109");
    const Key here = road.world.offering(road.sitting_key, site, "24");
    const Key there = road.world.offering(road.sitting_key, other, "24");
    auto registration = road.candidate("subjects");
    road.world.database().write(
        [&](store::Write& db) { BOOST_TEST(road.submit(db, registration, site, {here}).none()); });
    BOOST_TEST(road.serial(registration) == "1");
    road.world.database().write(
        [&](store::Write& db) { road.amend(db, registration, other, {there}); });
    auto second = road.candidate("subjects");
    road.world.database().write([&](store::Write& db) { road.submit(db, second, site, {here}); });
    BOOST_TEST(road.serial(second) == "2");
    road.world.database().write(
        [&](store::Write& db) { road.amend(db, registration, site, {here}); });
    BOOST_TEST(road.serial(registration) == "1");
    BOOST_TEST(road.count_is_true());
}

BOOST_AUTO_TEST_SUITE_END()
