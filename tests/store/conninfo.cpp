#include "store/conninfo.h"

#include <boost/test/unit_test.hpp>

using store::Conninfo;

namespace {

std::string through_first(const std::string& text) {
    const auto found = Conninfo::parse(text);
    return found->through(found->doors().front(), "192.0.2.1");
}

bool has(const std::string& text, const std::string& word) {
    return (" " + text).find(" " + word + " ") != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(conninfo)

BOOST_AUTO_TEST_CASE(both_forms_name_the_same_doors) {
    for (const auto* text : {"host=a,b port=1,2 dbname=d", "postgresql://a:1,b:2/d"}) {
        const auto doors = Conninfo::parse(text).value().doors();
        BOOST_REQUIRE(doors.size() == 2);
        BOOST_TEST(doors[0].host == "a");
        BOOST_TEST(doors[1].host == "b");
        BOOST_TEST(doors[1].port == "2");
        BOOST_TEST(!doors[0].local());
    }
}

BOOST_AUTO_TEST_CASE(one_port_is_for_every_door) {
    const auto doors = Conninfo::parse("host=a,b port=7").value().doors();
    BOOST_TEST(doors[0].port == "7");
    BOOST_TEST(doors[1].port == "7");
}

BOOST_AUTO_TEST_CASE(a_folder_or_nothing_is_this_machine) {
    BOOST_TEST(Conninfo::parse("host=/run/postgresql").value().doors().front().local());
    BOOST_TEST(Conninfo::parse("dbname=d").value().doors().front().local());
    BOOST_TEST(!Conninfo::parse("hostaddr=192.0.2.1").value().doors().front().local());
}

BOOST_AUTO_TEST_CASE(what_libpq_does_not_read_is_left_to_it) {
    BOOST_TEST(!Conninfo::parse("hots=a"));
}

BOOST_AUTO_TEST_CASE(through_one_door_all_else_stays_as_it_was) {
    const auto text = through_first(R"(host=a,b dbname='it\'s \\ one' sslmode=require)");
    BOOST_TEST(has(text, "host='a'"));
    BOOST_TEST(has(text, "hostaddr='192.0.2.1'"));
    BOOST_TEST(has(text, "sslmode='require'"));
    BOOST_TEST(Conninfo::parse(text).has_value());
    BOOST_TEST(text.find(R"(dbname='it\'s \\ one')") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(only_one_that_takes_writes_will_do_among_several) {
    BOOST_TEST(has(through_first("host=a,b"), "target_session_attrs='read-write'"));
    BOOST_TEST(
        has(through_first("host=a,b target_session_attrs=any"), "target_session_attrs='any'"));
    BOOST_TEST(!has(through_first("host=a"), "target_session_attrs='read-write'"));
}

BOOST_AUTO_TEST_CASE(a_silent_machine_is_given_up_soon_unless_told_otherwise) {
    BOOST_TEST(has(through_first("host=a"), "tcp_user_timeout='250'"));
    BOOST_TEST(has(through_first("host=a tcp_user_timeout=9000"), "tcp_user_timeout='9000'"));
}

BOOST_AUTO_TEST_SUITE_END()
