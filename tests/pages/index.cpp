#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(index_page)  // index() is in <strings.h>

BOOST_AUTO_TEST_CASE(without_any_sitting_it_says_so_and_still_lets_in) {
    World world;
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "现在没有正在报名的考次"));
    BOOST_TEST(has(page, ">StudentLogin<"));
    BOOST_TEST(has(page, ">用户注册<"));
    BOOST_TEST(has(page, ">StaffLogin<"));
}

BOOST_AUTO_TEST_CASE(an_open_sitting_is_shown_with_its_windows_and_a_countdown) {
    World world;
    world.sitting();
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(has(page, "演示考次77考试，正在报名"));
    BOOST_TEST(has(page, "距填报截止还有"));
    BOOST_TEST(has(page, "class=\"now\""));
}

BOOST_AUTO_TEST_CASE(a_sitting_to_come_says_when_it_begins) {
    World world;
    world.sitting(77, {.fill_in_from = "2 days",
                       .fill_in_to = "9 days",
                       .review_from = "3 days",
                       .review_to = "10 days",
                       .payment_from = "3 days",
                       .payment_to = "12 days"});
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(has(page, "开始报名</h1>"));
    BOOST_TEST(has(page, "未开始"));
    BOOST_TEST(!has(page, "距填报截止还有"));
}

BOOST_AUTO_TEST_CASE(after_fill_in_has_closed_the_other_windows_still_show) {
    World world;
    world.sitting(77, {.fill_in_to = "-1 minute"});
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(has(page, "填报已截止</h1>"));
    BOOST_TEST(has(page, "已截止</span>"));
    BOOST_TEST(!has(page, "正在报名</h1>"));
}

BOOST_AUTO_TEST_CASE(the_sitting_that_can_be_filled_in_leads_the_one_to_come) {
    World world;
    world.sitting(78, {.fill_in_from = "20 days",
                       .fill_in_to = "30 days",
                       .review_to = "30 days",
                       .payment_to = "40 days"});
    world.sitting(77);
    BOOST_TEST(has(Visitor(world).get(web::page), "演示考次77考试，正在报名"));
}

BOOST_AUTO_TEST_CASE(a_sitting_that_is_prepared_is_nobodys_business) {
    World world;
    world.sitting();
    world.sql("update sitting set status = 'draft'");
    BOOST_TEST(!has(Visitor(world).get(web::page), "演示考次77"));
}

BOOST_AUTO_TEST_CASE(notices_are_shown_in_their_time_and_escaped) {
    World world;
    world.sql("insert into notice (title, body) values ('<b>现在</b>', '正文')");
    world.sql("insert into notice (title, body, shown_from) values ('以后', '-', now() + '1 day')");
    world.sql(
        "insert into notice (title, body, shown_from, shown_to) values"
        " ('以前', '-', now() - interval '2 days', now() - interval '1 day')");
    const auto page = Visitor(world).get(web::page);
    BOOST_TEST(has(page, "&lt;b&gt;现在&lt;/b&gt;"));
    BOOST_TEST(!has(page, "以后"));
    BOOST_TEST(!has(page, "以前"));
}

BOOST_AUTO_TEST_CASE(nothing_can_be_posted) {
    World world;
    BOOST_TEST(Visitor(world).post(web::page, {}).status == 405);
}

BOOST_AUTO_TEST_SUITE_END()
