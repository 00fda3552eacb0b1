#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

bool lists(const web::Response& page, Key registration) {
    return has(page, "admin-desk?id=" + std::to_string(registration) + "\"");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_queue)

BOOST_AUTO_TEST_CASE(a_reviewer_sees_who_waits_at_the_own_site_and_nobody_else) {
    Duty duty;
    const Key here = duty.candidate_here("pending");
    const Key there = duty.candidate_there("pending");
    const Key paying = duty.candidate_here("payment");
    const auto page = duty.at_work("reviewer").get(web::page);
    BOOST_TEST(has(page, "待审核 1 人"));
    BOOST_TEST(lists(page, here));
    BOOST_TEST(!lists(page, there));
    BOOST_TEST(!lists(page, paying));
}

BOOST_AUTO_TEST_CASE(an_institutions_reviewer_and_an_auditor_see_every_site) {
    Duty duty;
    duty.candidate_here("pending");
    duty.candidate_there("pending");
    BOOST_TEST(has(duty.everywhere("reviewer").get(web::page), "待审核 2 人"));
    BOOST_TEST(has(duty.everywhere("auditor").get(web::page), "待审核 2 人"));
}

BOOST_AUTO_TEST_CASE(a_cashier_is_sent_to_the_counter_and_has_no_tab_to_the_queue) {
    Duty duty;
    BOOST_TEST(header(duty.at_work("cashier").get(web::page), "Location") == "admin-counter");
    const auto page = duty.at_work("reviewer").get(web::page);
    BOOST_TEST(has(page, "admin-queue\" aria-current=\"page\">审核"));
    BOOST_TEST(!has(page, "admin-counter"));
}

BOOST_AUTO_TEST_CASE(who_waits_longest_is_first_and_the_wait_is_told) {
    Duty duty;
    const Key late = duty.candidate_here("pending");
    const Key early = duty.candidate_here("pending");
    duty.world.sql(
        "update registration set applied_at = now() - interval '125 minutes' where id = " +
        std::to_string(early));
    const auto page = duty.at_work("reviewer").get(web::page);
    const auto place = [&](Key id) { return page.body.find("?id=" + std::to_string(id) + "\""); };
    BOOST_TEST(place(early) < place(late));
    BOOST_TEST(has(page, "2 小时 5 分"));
}

BOOST_AUTO_TEST_CASE(a_long_queue_has_pages_that_neither_skip_nor_repeat) {
    Duty duty;
    duty.world.sql("update offering set capacity = 100");
    for (int i = 0; i < 51; ++i) duty.candidate_here("pending");
    Visitor reviewer = duty.at_work("reviewer");
    const auto first = reviewer.get(web::page);
    const auto mark = first.body.find("?after=") + 1;
    BOOST_REQUIRE(mark != 0);
    const auto second =
        reviewer.get(web::page, first.body.substr(mark, first.body.find('"', mark) - mark));
    BOOST_TEST(has(second, "待审核 51 人"));
    int listed = 0;
    for (const Key id : {1, 2}) {
        const std::string& body = id == 1 ? first.body : second.body;
        for (auto at = body.find("desk?id="); at != std::string::npos;
             at = body.find("desk?id=", at + 1))
            ++listed;
    }
    BOOST_TEST(listed == 51);
    duty.world.sql("update registration set stage = 'rejected'");
    BOOST_TEST(has(reviewer.get(web::page), "没有等待审核的报名"));
}

BOOST_AUTO_TEST_CASE(starting_puts_the_first_free_one_in_front_of_the_reviewer) {
    Duty duty;
    const Key id = duty.candidate_here("pending");
    Visitor reviewer = duty.at_work("reviewer");
    BOOST_TEST(header(reviewer.post(web::page, {{"action", "start"}}), "Location") ==
               "admin-desk?id=" + std::to_string(id));
    Visitor other = duty.at_work("reviewer");
    BOOST_TEST(header(other.post(web::page, {{"action", "start"}}), "Location") == "admin-queue");
    BOOST_TEST(has(other.get(web::page), "演示工作人员 正在审核"));
    BOOST_TEST(duty.at_work("auditor").post(web::page, {{"action", "start"}}).status == 403);
}

BOOST_AUTO_TEST_CASE(a_filter_shows_its_own_and_is_carried_along) {
    Duty duty;
    const Key one = duty.candidate_here("pending");
    const Key two = duty.candidate_here("pending");
    duty.world.sql("update registration set class_name = '一班' where id = " + std::to_string(one));
    Visitor reviewer = duty.at_work("reviewer");
    const auto page = reviewer.get(web::page, "class_name=%E4%B8%80%E7%8F%AD");
    BOOST_TEST(has(page, "待审核 1 人"));
    BOOST_TEST(lists(page, one));
    BOOST_TEST(!lists(page, two));
    BOOST_TEST(has(page, "<option value=\"一班\" selected>"));
    BOOST_TEST(has(page, "name=\"class_name\" value=\"一班\""));
    BOOST_TEST(has(reviewer.get(web::page, "subject=66"), "没有符合筛选的报名"));
    BOOST_TEST(reviewer.get(web::page, "site=x").status == 404);
}

BOOST_AUTO_TEST_CASE(a_forged_place_is_no_page) {
    Duty duty;
    for (const std::string place : {"x", "1", "1-", "-1", "1-x", "99999999999999999999-1",
                                    "9223372036854775807-1", "-9223372036854775808-1"})
        BOOST_TEST(duty.at_work("reviewer").get(web::page, "after=" + place).status == 404, place);
}

BOOST_AUTO_TEST_CASE(a_name_is_text_and_nothing_else) {
    Duty duty;
    duty.candidate_here("pending");
    duty.world.sql("update registration set name = '<b>演示'");
    BOOST_TEST(has(duty.at_work("reviewer").get(web::page), "&lt;b&gt;演示"));
}

BOOST_AUTO_TEST_CASE(candidates_and_strangers_are_sent_to_the_sign_in) {
    Duty duty;
    Visitor candidate(duty.world);
    candidate.signed_in(duty.world.passport());
    BOOST_TEST(header(candidate.get(web::page), "Location") == "admin?next=admin-queue");
    BOOST_TEST(header(Visitor(duty.world).get(web::page), "Location") == "admin?next=admin-queue");
    BOOST_TEST(header(Visitor(duty.world).get(web::page, "site=1&find=%E7%8E%8B"), "Location") ==
               "admin?next=admin-queue%3Fsite%3D1%26find%3D%25E7%258E%258B");
}

BOOST_AUTO_TEST_CASE(without_a_role_nobody_comes_in) {
    Duty duty;
    Visitor visitor = duty.at_work("reviewer");
    duty.world.sql("delete from staff_role");
    BOOST_TEST(visitor.get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(a_session_that_rested_too_long_or_was_disabled_is_over) {
    Duty duty;
    Visitor visitor = duty.at_work("reviewer");
    BOOST_TEST(visitor.get(web::page).status == 200);
    duty.world.sql("update staff_session set last_seen = now() - interval '31 minutes'");
    BOOST_TEST(visitor.get(web::page).status == 303);
    Visitor other = duty.at_work("reviewer");
    duty.world.sql("update staff set disabled_at = now()");
    BOOST_TEST(other.get(web::page).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
