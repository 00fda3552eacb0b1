#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

bool lists(const web::Response& page, Key site) {
    return has(page, "admin-site?id=" + std::to_string(site) + "\"");
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_sites, Duty)

BOOST_AUTO_TEST_CASE(the_institution_sees_all_and_may_make_one) {
    const auto page = everywhere("administrator").get(web::page);
    BOOST_TEST(has(page, "共 2 个"));
    BOOST_TEST(lists(page, here));
    BOOST_TEST(lists(page, there));
    BOOST_TEST(has(page, "新建考点"));
    BOOST_TEST(has(page, "admin-sites\" aria-current=\"page\""));
}

BOOST_AUTO_TEST_CASE(a_manager_sees_the_own_and_makes_none) {
    const auto page = at_work("manager").get(web::page);
    BOOST_TEST(has(page, "共 1 个"));
    BOOST_TEST(lists(page, here));
    BOOST_TEST(!lists(page, there));
    BOOST_TEST(!has(page, "新建考点"));
    BOOST_TEST(has(page, "导入开考科目"));
    BOOST_TEST(!has(at_work("auditor").get(web::page), "导入"));
    BOOST_TEST(at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(the_roster_is_counted_and_the_switch_told) {
    world.sql("insert into roster (site_id, id_type, id_key, id_number, name) values (" +
              std::to_string(here) + ", '1', 'k', '110221200403151239', '演示甲')");
    world.sql("update site set reviews = false where id = " + std::to_string(here));
    const auto page = at_work("manager").get(web::page);
    BOOST_TEST(has(page, "1 人</td>"));
    BOOST_TEST(has(page, "不审核"));
}

BOOST_AUTO_TEST_CASE(without_sites_it_says_how_to_begin) {
    world.sql("truncate site, staff_role cascade");
    const auto page = everywhere("administrator").get(web::page);
    BOOST_TEST(has(page, "还没有考点"));
    BOOST_TEST(!has(page, "<table"));
}

BOOST_AUTO_TEST_SUITE_END()
