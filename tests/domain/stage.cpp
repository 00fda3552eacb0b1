#include "domain/stage.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>

using domain::Stage;
using domain::Stages;

BOOST_AUTO_TEST_SUITE(stage)

BOOST_AUTO_TEST_CASE(each_name_leads_back_to_its_stage) {
    for (std::size_t i = 0; i < domain::stage_names.size(); ++i) {
        const auto stage = static_cast<Stage>(i);
        BOOST_TEST((domain::stage_named(domain::name(stage)) == stage));
    }
    BOOST_TEST(!domain::stage_named("Agreement").has_value());
    BOOST_TEST(!domain::stage_named("").has_value());
}

BOOST_AUTO_TEST_CASE(the_database_knows_just_these_names) {
    std::ifstream file("sql/0004_registration.sql");
    const std::string sql{std::istreambuf_iterator<char>(file), {}};
    const auto begin = sql.find("constraint registration_stage check");
    BOOST_REQUIRE(begin != std::string::npos);
    const std::string check = sql.substr(begin, sql.find("))", begin) - begin);
    const std::regex word("'([a-z]+)'");
    std::set<std::string> found;
    for (std::sregex_iterator it(check.begin(), check.end(), word), end; it != end; ++it)
        found.insert((*it)[1]);
    const std::set<std::string> names(domain::stage_names.begin(), domain::stage_names.end());
    BOOST_TEST(found == names, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(each_stage_waits_on_a_page_that_exists) {
    for (const auto name : domain::stage_names) {
        const std::string page(domain::page_of(*domain::stage_named(name)));
        BOOST_TEST(std::filesystem::exists("cgi-bin/" + page + ".cpp"), page);
        BOOST_TEST(std::filesystem::exists("templates/" + page + ".tpl"), page);
    }
}

BOOST_AUTO_TEST_CASE(places_are_held_from_the_photo_to_the_confirmation) {
    const std::set<std::string_view> holding{"photo",   "review", "pending",  "rejected",
                                             "payment", "paid",   "confirmed"};
    for (const auto name : domain::stage_names)
        BOOST_TEST(domain::holds_places(*domain::stage_named(name)) == holding.contains(name),
                   name);
}

BOOST_AUTO_TEST_CASE(a_set_of_stages_has_what_was_put_in) {
    constexpr Stages some{Stage::agreement, Stage::cancelled};
    BOOST_TEST(some.has(Stage::agreement));
    BOOST_TEST(some.has(Stage::cancelled));
    BOOST_TEST(!some.has(Stage::profile));
    BOOST_TEST(some.with(Stage::profile).has(Stage::profile));
    BOOST_TEST(Stages{}.empty());
}

BOOST_AUTO_TEST_SUITE_END()
