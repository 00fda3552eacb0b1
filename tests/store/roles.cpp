// What each family's database role may not do: the least of grants is what stays when a page is
// taken over.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "store/migration.h"
#include "store/roles.h"
#include "tests/support/fixture.h"

namespace {

const std::vector<std::string> families(store::families.begin(), store::families.end());

bool may(support::World& world, const std::string& family, const std::string& table,
         const std::string& privilege) {
    return world.sql("select has_table_privilege('ncre_ems_" + family + "', '" + table + "', '" +
                     privilege + "')") == "t";
}

bool may_column(support::World& world, const std::string& family, const std::string& table,
                const std::string& column, const std::string& privilege) {
    return world.sql("select has_column_privilege('ncre_ems_" + family + "', '" + table + "', '" +
                     column + "', '" + privilege + "')") == "t";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(roles)

BOOST_AUTO_TEST_CASE(only_passport_pages_see_password_hashes) {
    support::World world;
    for (const auto& family : families) {
        const bool expected = family == "passport";
        BOOST_TEST(may_column(world, family, "credential", "password_hash", "select") == expected,
                   family);
        BOOST_TEST(may_column(world, family, "staff", "password_hash", "select") == expected,
                   family);
    }
}

BOOST_AUTO_TEST_CASE(every_role_that_a_migration_names_is_made) {
    const auto known = store::roles();
    const auto root = std::filesystem::path(__FILE__).parent_path() / "../../sql";
    const std::regex name("ncre_ems_[a-z]+");
    std::set<std::string> named;
    for (const auto& migration : store::migrations_in(root))
        for (std::sregex_iterator at(migration.sql.begin(), migration.sql.end(), name), end;
             at != end; ++at)
            named.insert(at->str());
    BOOST_TEST(named.size() >= 5u);
    for (const auto& role : named)
        BOOST_TEST((std::find(known.begin(), known.end(), role) != known.end()), role);
}

BOOST_AUTO_TEST_CASE(what_the_migrations_say_of_roles_can_be_said_again) {
    support::World world;
    const auto root = std::filesystem::path(__FILE__).parent_path() / "../../sql";
    const auto limits =
        "select count(*) from pg_db_role_setting where setconfig::text like "
        "'%statement_timeout%'";
    const auto before = world.sql(limits);
    BOOST_TEST(before != "0");
    world.database().write(
        [&](store::Write& db) { store::set_roles(db, store::migrations_in(root)); });
    BOOST_TEST(world.sql(limits) == before);
}

BOOST_AUTO_TEST_CASE(who_watches_sees_no_table_and_may_ask_one_thing) {
    support::World world;
    BOOST_TEST(world.sql("select count(*) from pg_class c where relnamespace ="
                         " 'public'::regnamespace and relkind in ('r', 'v', 'p') and"
                         " has_any_column_privilege('ncre_ems_status', c.oid, 'select, insert,"
                         " update')") == "0");
    BOOST_TEST(world.sql("select string_agg(proname, ' ') from pg_proc where pronamespace ="
                         " 'public'::regnamespace and has_function_privilege('ncre_ems_status',"
                         " oid, 'execute')") == "status_numbers");
}

BOOST_AUTO_TEST_CASE(nobody_changes_or_removes_audit_entries_or_money) {
    support::World world;
    for (const auto& family : families)
        for (const std::string table : {"audit", "payment_event", "decision"})
            for (const std::string privilege : {"update", "delete", "truncate"})
                BOOST_TEST(!may(world, family, table, privilege), family << " " << privilege);
}

BOOST_AUTO_TEST_CASE(nobody_says_when_an_audit_entry_was_written) {
    support::World world;
    for (const auto& family : families) {
        BOOST_TEST(may_column(world, family, "audit", "action", "insert") == (family != "status"),
                   family);
        for (const std::string column : {"id", "at"})
            BOOST_TEST(!may_column(world, family, "audit", column, "insert"), family);
    }
}

BOOST_AUTO_TEST_CASE(the_audit_refuses_its_owner_too) {
    support::World world;
    world.sql("insert into audit (actor, action) values ('clerk', 'test')");
    BOOST_CHECK_THROW(world.sql("update audit set action = 'other'"), std::exception);
    BOOST_CHECK_THROW(world.sql("delete from audit"), std::exception);
}

BOOST_AUTO_TEST_CASE(the_photo_page_takes_no_places_and_moves_no_money) {
    support::World world;
    BOOST_TEST(!may_column(world, "photo", "offering", "taken", "update"));
    BOOST_TEST(!may(world, "photo", "choice", "insert"));
    BOOST_TEST(!may(world, "photo", "payment_event", "insert"));
    BOOST_TEST(!may_column(world, "photo", "registration", "name", "update"));
    BOOST_TEST(!may_column(world, "photo", "registration", "site_id", "update"));
}

BOOST_AUTO_TEST_CASE(staff_pages_cannot_change_what_a_candidate_typed) {
    support::World world;
    for (const std::string column : {"name", "id_number", "phone", "site_id", "serial"})
        BOOST_TEST(!may_column(world, "staff", "registration", column, "update"), column);
    BOOST_TEST(!may(world, "staff", "portrait", "update"));
}

BOOST_AUTO_TEST_CASE(candidate_pages_see_no_staff_and_pay_nothing) {
    support::World world;
    for (const std::string family : {"candidate", "photo"}) {
        BOOST_TEST(!may(world, family, "staff", "select"));
        BOOST_TEST(!may(world, family, "staff_session", "select"));
        BOOST_TEST(!may(world, family, "payment_event", "insert"));
    }
}

BOOST_AUTO_TEST_CASE(no_family_makes_tables_or_calls_functions_it_was_not_given) {
    support::World world;
    for (const auto& family : families) {
        BOOST_TEST(world.sql("select has_schema_privilege('ncre_ems_" + family +
                             "', 'public', 'create')") == "f",
                   family);
        // candidates pick places, and who brings late money takes them again
        const bool takes = family != "passport" && family != "photo" && family != "status";
        BOOST_TEST((world.sql("select has_function_privilege('ncre_ems_" + family +
                              "', 'swap_places(bigint, bigint, bigint, bigint[])', 'execute')") ==
                    "t") == takes,
                   family);
    }
}

BOOST_AUTO_TEST_CASE(what_is_typed_twice_does_not_stand_in_the_log_of_postgresql) {
    support::World world;
    const std::string name = world.sql("select current_database()");
    const store::Cluster cluster(std::string(std::getenv("NCRE_TEST_DB")) +
                                 " user=postgres dbname=postgres");
    cluster.run({"alter database " + name + " reset all"});
    const auto missing = cluster.missing(name);
    BOOST_REQUIRE(missing.size() == 1U);
    cluster.run(missing);
    BOOST_TEST(cluster.missing(name).empty());
    support::World anew;
    BOOST_TEST(anew.sql("show log_error_verbosity") == "terse");
}

// CVE-2018-1058: a table in pg_temp in the place of ours would be taken for it.
BOOST_AUTO_TEST_CASE(what_runs_as_the_owner_looks_into_pg_temp_last) {
    support::World world;
    BOOST_TEST(world.sql("select count(*) > 0 from pg_proc where prosecdef and pronamespace ="
                         " 'public'::regnamespace") == "t");
    BOOST_TEST(
        world.sql("select coalesce(string_agg(proname, ' '), '') from pg_proc where prosecdef"
                  " and pronamespace = 'public'::regnamespace and (proconfig is null or not"
                  " 'search_path=public, pg_temp' = any (proconfig))") == "");
}

BOOST_AUTO_TEST_SUITE_END()
