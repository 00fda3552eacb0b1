#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(admin_counter)

BOOST_AUTO_TEST_CASE(a_cashier_sees_who_has_to_pay_at_the_own_site) {
    Duty duty;
    duty.candidate_here("payment");
    duty.candidate_here("pending");
    duty.candidate_here("paid");
    duty.candidate_there("payment");
    const auto page = duty.at_work("cashier").get(web::page);
    BOOST_TEST(has(page, "待支付 1 人"));
    BOOST_TEST(has(page, "23 小时 59 分"));
    BOOST_TEST(has(page, "admin-counter\" aria-current=\"page\">收费"));
    BOOST_TEST(!has(page, "admin-queue"));
}

BOOST_AUTO_TEST_CASE(a_reviewer_has_no_counter) {
    Duty duty;
    BOOST_TEST(duty.at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(one_is_found_by_name_serial_and_order) {
    Duty duty;
    const std::string id = std::to_string(duty.candidate_here("payment"));
    duty.candidate_here("payment");
    duty.world.sql("update registration set name = '演示乙' where id = " + id);
    Visitor cashier = duty.at_work("cashier");
    for (const std::string& find :
         {std::string("%E6%BC%94%E7%A4%BA%E4%B9%99"), std::string("000001"),
          std::string("+%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%90%EF%BC%91"), id + "-1"}) {
        const auto page = cashier.get(web::page, "find=" + find);
        BOOST_TEST(has(page, "待支付 1 人"), find);
        BOOST_TEST(has(page, "?id=" + id + "\""), find);
    }
}

BOOST_AUTO_TEST_CASE(nobody_found_says_what_was_looked_for) {
    Duty duty;
    duty.candidate_here("payment");
    const auto page = duty.at_work("cashier").get(web::page, "find=%3Cb%3E");
    BOOST_TEST(has(page, "没有找到待支付的“&lt;b&gt;”"));
    BOOST_TEST(value_of(page, "find") == "&lt;b&gt;");
}

BOOST_AUTO_TEST_CASE(an_empty_counter_says_so) {
    Duty duty;
    BOOST_TEST(has(duty.at_work("cashier").get(web::page), "没有等待缴费的报名"));
}

BOOST_AUTO_TEST_CASE(a_wildcard_is_text) {
    Duty duty;
    duty.candidate_here("payment");
    BOOST_TEST(has(duty.at_work("cashier").get(web::page, "find=%25"), "待支付 0 人"));
}

BOOST_AUTO_TEST_SUITE_END()
