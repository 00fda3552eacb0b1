#include "store/roster.h"

#include <boost/test/unit_test.hpp>
#include <chrono>

#include "tests/support/fixture.h"

using namespace support;

namespace {

struct School {
    World world;
    domain::Id<domain::Site> site{world.site()};

    store::RosterCounts compare(const std::vector<store::RosterRow>& rows) {
        return world.database().read(
            [&](store::Read& db) { return store::compare_roster(db, site, rows); });
    }
    void keep(const std::vector<store::RosterRow>& rows) {
        world.database().write([&](store::Write& db) { store::keep_roster(db, site, rows); });
    }
};

store::RosterRow person(const std::string& key, const std::string& class_name = "1班") {
    return {"1", key, key, "演示\"甲\\", {"演示大学", "", "2023", class_name, "N,1"}};
}

bool is(const store::RosterCounts& counts, int fresh, int changed, int same) {
    return counts.fresh == fresh && counts.changed == changed && counts.same == same;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(roster, School)

BOOST_AUTO_TEST_CASE(the_same_again_changes_nothing) {
    const std::vector rows{person("a"), person("b")};
    BOOST_TEST(is(compare(rows), 2, 0, 0));
    keep(rows);
    BOOST_TEST(is(compare(rows), 0, 0, 2));
    const std::string then = world.sql("select max(imported_at) from roster");
    keep(rows);
    BOOST_TEST(world.sql("select max(imported_at) from roster") == then);
    BOOST_TEST(is(compare({person("a"), person("b", "2班"), person("c")}), 1, 1, 1));
}

BOOST_AUTO_TEST_CASE(a_document_finds_its_row_first_at_the_own_site) {
    const domain::Id<domain::Site> other{world.site("110109")};
    keep({person("a", "1班")});
    world.database().write(
        [&](store::Write& db) { store::keep_roster(db, other, {person("a", "9班")}); });
    const auto found = [&](std::optional<domain::Id<domain::Site>> at) {
        return world.database()
            .read([&](store::Read& db) { return store::roster_row(db, "1", "a", at); })
            .value()
            .study.class_name;
    };
    BOOST_TEST(found(site) == "1班");
    BOOST_TEST(found(other) == "9班");
    BOOST_TEST(found(std::nullopt) == "9班");
}

BOOST_AUTO_TEST_CASE(twenty_thousand_rows_take_seconds) {
    std::vector<store::RosterRow> rows;
    for (int i = 0; i < 20'000; ++i) rows.push_back(person("k" + std::to_string(i)));
    const auto begun = std::chrono::steady_clock::now();
    keep(rows);
    const auto took = std::chrono::steady_clock::now() - begun;
    BOOST_TEST_MESSAGE(std::chrono::duration_cast<std::chrono::milliseconds>(took).count()
                       << " ms");
    BOOST_TEST(world.sql("select count(*) from roster") == "20000");
    BOOST_TEST((took < std::chrono::seconds(5)));
}

BOOST_AUTO_TEST_CASE(candidate_pages_ask_for_one_and_cannot_read_the_list) {
    const auto may = [this](const std::string& what) {
        return world.sql("select has_" + what) == "t";
    };
    BOOST_TEST(!may("table_privilege('ncre_ems_candidate', 'roster', 'select')"));
    BOOST_TEST(
        may("function_privilege('ncre_ems_candidate', 'roster_of(text, text, bigint)',"
            " 'execute')"));
    BOOST_TEST(
        !may("function_privilege('ncre_ems_photo', 'roster_of(text, text, bigint)',"
             " 'execute')"));
    BOOST_TEST(!may("table_privilege('ncre_ems_staff', 'sitting_version', 'update')"));
    BOOST_TEST(!may("table_privilege('ncre_ems_staff', 'sitting', 'delete')"));
}

BOOST_AUTO_TEST_SUITE_END()
