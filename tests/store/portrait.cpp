#include "store/portrait.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/road.h"

using namespace road;

namespace {

store::Portrait of(const std::string& jpeg) {
    return {jpeg, 390, 567, std::string(32, 'a'), std::string(32, 'b'), "{}"};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(portrait)

BOOST_AUTO_TEST_CASE(what_is_kept_comes_back_byte_for_byte) {
    Road road;
    const auto registration = road.candidate("subjects");
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    auto& database = road.world.database();
    database.write(
        [&](store::Write& db) { store::keep_portrait(db, registration.id, 2, of(bytes)); });
    const auto back =
        database.read([&](store::Read& db) { return store::portrait(db, registration.id); });
    BOOST_TEST((back == bytes));
}

BOOST_AUTO_TEST_CASE(a_new_one_takes_the_place_of_the_old) {
    Road road;
    const auto registration = road.candidate("subjects");
    auto& database = road.world.database();
    database.write([&](store::Write& db) {
        store::keep_portrait(db, registration.id, 2, of("first"));
        store::keep_portrait(db, registration.id, 2, of("second"));
    });
    BOOST_TEST(database.read([&](store::Read& db) {
        return store::portrait(db, registration.id).value_or("");
    }) == "second");
    BOOST_TEST(road.world.sql("select count(*) from portrait") == "1");
}

BOOST_AUTO_TEST_CASE(nobody_elses_is_found) {
    Road road;
    const auto mine = road.candidate("subjects");
    const auto other = road.candidate("subjects");
    auto& database = road.world.database();
    database.write([&](store::Write& db) { store::keep_portrait(db, other.id, 2, of("theirs")); });
    BOOST_TEST(!database.read([&](store::Read& db) { return store::portrait(db, mine.id); }));
}

BOOST_AUTO_TEST_CASE(a_portrait_larger_than_the_column_allows_is_refused) {
    Road road;
    const auto registration = road.candidate("subjects");
    BOOST_CHECK_THROW(road.world.database().write([&](store::Write& db) {
        store::keep_portrait(db, registration.id, 2, of(std::string(300'000, 'x')));
    }),
                      store::Violation);
}

BOOST_AUTO_TEST_CASE(the_codes_of_a_report_can_be_searched) {
    Road road;
    const auto registration = road.candidate("subjects");
    auto portrait = of("x");
    portrait.report = R"({"findings": [{"code": "blur"}, {"code": "exif_turned"}]})";
    auto& database = road.world.database();
    database.write([&](store::Write& db) { keep_portrait(db, registration.id, 2, portrait); });
    BOOST_TEST(road.world.sql("select codes from portrait") == "{blur,exif_turned}");
    BOOST_TEST(database.read([&](store::Read& db) {
        return store::portrait_report(db, registration.id);
    }) == R"({"findings": [{"code": "blur"}, {"code": "exif_turned"}]})");
}

BOOST_AUTO_TEST_CASE(a_form_that_missed_nothing_but_portraits_is_told_apart) {
    Road road;
    const auto registration = road.candidate("subjects");
    auto& database = road.world.database();
    const auto keep = [&](int revision) {
        road.world.sql("update registration set revision = " + std::to_string(revision));
        database.write(
            [&](store::Write& db) { keep_portrait(db, registration.id, revision, of("x")); });
    };
    const auto missed = [&](int revision) {
        return database
            .read([&](store::Read& db) { return missed_portrait(db, registration.id, revision); })
            .has_value();
    };
    BOOST_TEST(!missed(4));  // there is none
    keep(5);
    BOOST_TEST(missed(4));
    BOOST_TEST(!missed(3));  // 4 was something else
    BOOST_TEST(!missed(5));  // nothing was missed
    keep(6);
    BOOST_TEST(missed(4));
    BOOST_TEST(missed(5));
    keep(8);  // 7 was something else
    BOOST_TEST(missed(7));
    BOOST_TEST(!missed(6));
    road.world.sql("update registration set revision = 9");
    BOOST_TEST(!missed(7));
}

BOOST_AUTO_TEST_SUITE_END()
