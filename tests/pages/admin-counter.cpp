#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

// What the form answers, and the page that it leads to: what was typed stands in no address.
web::Response find(Visitor& who, const std::string& text) {
    const auto answer = who.post(web::page, {{"action", "find"}, {"find", text}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location").find(text) == std::string::npos);
    return answer;
}
web::Response found(Visitor& who, const std::string& text) {
    const std::string where = header(find(who, text), "Location");
    return who.get(web::page, where.substr(where.find('?') + 1));
}

bool lists(const web::Response& page, Key registration) {
    return has(page, "admin-registration?id=" + std::to_string(registration));
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_counter, Duty)

BOOST_AUTO_TEST_CASE(a_cashier_sees_who_has_to_pay_and_to_confirm_at_the_own_site) {
    const Key pays = candidate_here("payment");
    const Key paid = candidate_here("paid");
    candidate_here("pending");
    candidate_here("confirmed");
    const Key foreign = candidate_there("payment");
    Visitor cashier = at_work("cashier");
    const auto page = cashier.get(web::page);
    BOOST_TEST(has(page, "待支付 1 人"));
    BOOST_TEST(has(page, "待确认 1 人"));
    BOOST_TEST(lists(page, pays));
    BOOST_TEST(!lists(page, paid));
    BOOST_TEST(!lists(page, foreign));
    BOOST_TEST(has(page, "admin-counter\" aria-current=\"page\">收费"));
    BOOST_TEST(!has(page, "admin-queue"));
    const auto second = cashier.get(web::page, "list=paid");
    BOOST_TEST(lists(second, paid));
    BOOST_TEST(!lists(second, pays));
    BOOST_TEST(has(second, "admin-registration?id=" + std::to_string(paid) + "&amp;list=paid"),
               "the way back leads to the same list");
}

BOOST_AUTO_TEST_CASE(a_reviewer_has_no_counter) {
    BOOST_TEST(at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(numbers_are_masked) {
    candidate_here("payment");
    Visitor cashier = at_work("cashier");
    const auto page = found(cashier, "演示");
    BOOST_TEST(has(page, "110221********1239"));
    BOOST_TEST(has(page, "138****0001"));
    BOOST_TEST(!has(page, "110221200403151239"));
    BOOST_TEST(!has(page, "13800000001"));
    BOOST_TEST(has(page, "待支付"), "with the stage");
}

BOOST_AUTO_TEST_CASE(a_number_that_is_one_candidates_opens_that_registration_at_once) {
    const std::string id = std::to_string(candidate_here("payment"));
    candidate_here("payment");
    Visitor cashier = at_work("cashier");
    for (const std::string& number : {std::string("77-110108-000001"), std::string("000001"),
                                      std::string("1 "), std::string(" ０００００１"), id + "-1"}) {
        const auto answer = cashier.post(web::page, {{"action", "find"}, {"find", number}});
        BOOST_TEST(header(answer, "Location") == "admin-registration?id=" + id, number);
    }
    const auto both = found(cashier, "110221200403151239");
    BOOST_TEST(has(both, "找到 2 份报名"));
}

BOOST_AUTO_TEST_CASE(a_name_is_never_opened_unseen) {
    const Key id = candidate_here("paid");
    Visitor cashier = at_work("cashier");
    const auto page = found(cashier, "演示甲");
    BOOST_TEST(has(page, "找到 1 份报名"));
    BOOST_TEST(lists(page, id));
    BOOST_TEST(value_of(page, "find") == "演示甲");
    BOOST_TEST(has(page, "admin-registration?id=" + std::to_string(id) + "&amp;find="),
               "the way back");
}

BOOST_AUTO_TEST_CASE(nobody_found_says_what_was_looked_for) {
    candidate_here("payment");
    candidate_there("payment");
    Visitor cashier = at_work("cashier");
    const auto page = found(cashier, "<b>");
    BOOST_TEST(has(page, "没有找到“&lt;b&gt;”"));
    BOOST_TEST(value_of(page, "find") == "&lt;b&gt;");
    BOOST_TEST(has(found(cashier, "77-110109-000001"), "找到 0 份报名"), "nobody of another site");
}

BOOST_AUTO_TEST_CASE(what_is_too_long_for_an_address_is_nobody_at_once) {
    const auto page = at_work("cashier").post(
        web::page, {{"action", "find"}, {"find", std::string(60'000, 'a')}});
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "找到 0 份报名"));
}

BOOST_AUTO_TEST_CASE(empty_lists_say_so) {
    Visitor cashier = at_work("cashier");
    BOOST_TEST(has(cashier.get(web::page), "没有等待缴费的报名"));
    BOOST_TEST(has(cashier.get(web::page, "list=paid"), "没有等待现场确认的报名"));
}

BOOST_AUTO_TEST_CASE(a_wildcard_is_text) {
    candidate_here("payment");
    Visitor cashier = at_work("cashier");
    BOOST_TEST(has(found(cashier, "%"), "找到 0 份报名"));
}

BOOST_AUTO_TEST_CASE(what_is_typed_into_an_address_finds_nobody) {
    candidate_here("payment");
    const auto page = at_work("cashier").get(web::page, "find=110221200403151239");
    BOOST_TEST(has(page, "待支付 1 人"));
    BOOST_TEST(value_of(page, "find").empty());
}

BOOST_AUTO_TEST_SUITE_END()
