#include "store/audit_search.h"

#include <boost/test/unit_test.hpp>

#include "store/audit_chain.h"
#include "tests/support/fixture.h"

namespace {

using store::AuditSearch;

struct Audit {
    support::World world;
    support::Key sitting = world.sitting();
    support::Key here = world.site("110108");
    support::Key there = world.site("110109");
    support::Key offering = world.offering(sitting, here);
    support::Key passport = world.passport();
    support::Key registration = world.registration(passport, sitting, "pending", here, offering);
    support::Key anna = world.staff("anna", "reviewer", here);

    // `ago`: an interval before now.
    void enter(const std::string& action, const std::string& columns = "",
               const std::string& values = "", const std::string& ago = "0 seconds") {
        world.sql("insert into audit (actor, action, at" + (columns.empty() ? "" : ", " + columns) +
                  ") values ('staff', '" + action + "', now() - interval '" + ago + "'" +
                  (values.empty() ? "" : ", " + values) + ")");
    }
    void enter_at(const std::string& action, support::Key site) {
        enter(action, "site_id", std::to_string(site));
    }
    std::vector<store::AuditLine> lines(const AuditSearch& search,
                                        const std::optional<store::AuditPlace>& after = {}) {
        return world.database().read(
            [&](store::Read& db) { return store::audit_lines(db, search, after); });
    }
    std::string found(const AuditSearch& search) {
        std::string all;
        for (const auto& line : lines(search)) all += line.action + " ";
        return all;
    }
    // The table is the suite's, and only grows.
    Audit() {
        world.sql(
            "alter table audit disable trigger user; alter table audit_seal disable trigger user;"
            "truncate audit, audit_seal, audit_unsealed;"
            "alter table audit enable trigger user; alter table audit_seal enable trigger user");
    }
    static AuditSearch all() { return {.within = std::nullopt, .of_no_site = true, .action = ""}; }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(audit_search, Audit)

BOOST_AUTO_TEST_CASE(the_latest_is_first_and_what_stands_beside_it_is_told) {
    enter("first", "", "", "1 hour");
    world.sql("insert into audit_origin values ('key', '192.0.2.9') on conflict do nothing");
    enter("second", "actor_id, registration_id, passport_id, site_id, client, detail",
          std::to_string(anna) + ", " + std::to_string(registration) + ", " +
              std::to_string(passport) + ", " + std::to_string(here) + ", 'key', 'A1'");
    const auto two = lines(all());
    BOOST_REQUIRE(two.size() == 2);
    const auto& line = two.front();
    BOOST_TEST(line.action == "second");
    BOOST_TEST(line.login == "anna");
    BOOST_TEST(line.number == "77-110108-000001");
    BOOST_TEST(line.site_code == "110108");
    BOOST_TEST(line.address == "192.0.2.9");
    BOOST_TEST(line.detail == "A1");
    BOOST_TEST(!line.sealed);
    world.database().write([](store::Write& db) { return store::seal_audit(db, 1); });
    BOOST_TEST(lines(all()).back().sealed);
    BOOST_TEST(!lines(all()).front().sealed);
}

BOOST_AUTO_TEST_CASE(one_sees_what_was_done_at_the_own_sites) {
    enter_at("here", here);
    enter_at("there", there);
    enter("nowhere");
    BOOST_TEST(found(all()) == "nowhere there here ");
    AuditSearch own = all();
    own.of_no_site = false;
    BOOST_TEST(found(own) == "there here ");
    own.within = std::vector{domain::Id<domain::Site>{here}};
    BOOST_TEST(found(own) == "here ");
    own.site = domain::Id<domain::Site>{there};
    BOOST_TEST(found(own) == "");
}

BOOST_AUTO_TEST_CASE(each_part_of_a_search_narrows_it) {
    enter("mine", "actor_id", std::to_string(anna));
    // the same number as a candidate's is another person
    world.sql("insert into audit (actor, actor_id, action) values ('candidate', " +
              std::to_string(anna) + ", 'theirs')");
    enter("registered", "registration_id", std::to_string(registration));
    enter("passport", "passport_id", std::to_string(passport));
    enter("old", "", "", "3 days");
    AuditSearch search = all();
    search.staff = domain::Id<domain::Staff>{anna};
    BOOST_TEST(found(search) == "mine ");
    search = all();
    search.registration = domain::Id<domain::Registration>{registration};
    BOOST_TEST(found(search) == "registered ");
    search = all();
    search.passport = domain::Id<domain::Passport>{passport};
    BOOST_TEST(found(search) == "passport ");
    search = all();
    search.action = "theirs";
    BOOST_TEST(found(search) == "theirs ");
    search = all();
    search.to = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()) -
                std::chrono::days(1);
    BOOST_TEST(found(search) == "old ");
    search.from = *search.to;
    search.to.reset();
    BOOST_TEST(found(search).find("old") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(pages_neither_skip_nor_repeat_entries_of_one_moment) {
    world.sql(
        "insert into audit (actor, action) select 'clerk', n::text from generate_series(1, 120) n");
    std::string seen;
    std::optional<store::AuditPlace> after;
    int pages = 0;
    do {
        auto page = lines(all(), after);
        const bool more = page.size() > store::audit_a_page;
        if (more) page.pop_back();
        for (const auto& line : page) seen += line.action + " ";
        after = more ? std::optional(page.back().place) : std::nullopt;
        ++pages;
    } while (after);
    std::string wanted;
    for (int n = 120; n > 0; --n) wanted += std::to_string(n) + " ";
    BOOST_TEST(seen == wanted);
    BOOST_TEST(pages == 3);
}

BOOST_AUTO_TEST_CASE(it_is_counted_up_to_a_bound) {
    world.sql(
        "insert into audit (actor, action) select 'clerk', 'x' from generate_series(1, 10002)");
    const auto count =
        world.database().read([&](store::Read& db) { return store::count_audit(db, all()); });
    BOOST_TEST(count == store::audit_counted + 1);
}

BOOST_AUTO_TEST_CASE(the_actions_there_are_come_once_each) {
    for (const auto* action : {"b", "a", "b", "c", "a"}) enter(action);
    const auto actions =
        world.database().read([](store::Read& db) { return store::audited_actions(db); });
    BOOST_TEST(actions == (std::vector<std::string>{"a", "b", "c"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_number_finds_whom_it_was_given_to) {
    const auto numbered = [&](int sitting_number, const std::string& site, int serial) {
        return world.database().read([&](store::Read& db) {
            return store::registration_numbered(db, sitting_number, site, serial);
        });
    };
    const auto found = numbered(77, "110108", 1);
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST(found->value == registration);
    BOOST_TEST(!numbered(77, "110109", 1).has_value());
    BOOST_TEST(!numbered(76, "110108", 1).has_value());
    BOOST_TEST(!numbered(77, "110108", 2).has_value());
}

BOOST_AUTO_TEST_SUITE_END()
