#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(guide)

BOOST_AUTO_TEST_CASE(a_visitor_reads_it_without_a_menu) {
    World world;
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(has(page, "七步完成报名"));
    BOOST_TEST(!has(page, "当前考次</a>"));
}

BOOST_AUTO_TEST_CASE(who_is_signed_in_keeps_their_menu_and_sees_where_they_are) {
    World world;
    const Key passport = world.passport();
    Visitor visitor(world);
    const auto page = visitor.signed_in(passport).get(web::page);
    BOOST_TEST(has(page, "demo@example.edu.cn"));
    BOOST_TEST(has(page, "NCRE_EMS/guide\" aria-current=\"page\""));
    BOOST_TEST(!has(page, "NCRE_EMS/welcome\" aria-current"));
    world.sql("update session set last_seen = now() - interval '1 hour'");
    const auto expired = visitor.get(web::page);
    BOOST_TEST(expired.status == 200);
    BOOST_TEST(!has(expired, "demo@example.edu.cn"));
}

BOOST_AUTO_TEST_SUITE_END()
