#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

BOOST_FIXTURE_TEST_SUITE(admin_sittings, Duty)

BOOST_AUTO_TEST_CASE(each_is_told_with_its_state_and_what_came_of_it) {
    candidate_here("pending");
    candidate_there("paid");
    world.sitting(78);
    world.sql("update sitting set status = 'draft' where number = 78");
    const auto page = everywhere("administrator").get(web::page);
    BOOST_TEST(has(page, "共 2 个"));
    BOOST_TEST(has(page, "演示考次77（第 77 次）"));
    BOOST_TEST(has(page, "草稿"));
    BOOST_TEST(has(page, "已开放"));
    BOOST_TEST(has(page, "data-k=\"考点\">2<"));
    BOOST_TEST(has(page, "data-k=\"报名\">2<"));
    BOOST_TEST(has(page, "新建考次"));
}

BOOST_AUTO_TEST_CASE(an_auditor_reads_and_a_sites_manager_has_no_part_in_it) {
    const auto page = everywhere("auditor").get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(!has(page, "新建考次"));
    BOOST_TEST(at_work("manager").get(web::page).status == 403);
    BOOST_TEST(at_work("administrator").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(without_one_it_says_how_to_begin) {
    world.sql("truncate sitting cascade");
    BOOST_TEST(has(everywhere("administrator").get(web::page), "还没有考次"));
}

BOOST_AUTO_TEST_SUITE_END()
