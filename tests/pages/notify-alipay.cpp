#include <boost/test/unit_test.hpp>

#include "tests/pages/notifying.h"

using namespace support;

namespace {

struct Told : Notifying {
    Told() : Notifying("alipay") {}
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(notify_alipay, Told)

BOOST_AUTO_TEST_CASE(what_the_gateway_signed_pays_the_order) {
    const auto answer = send(message());
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body == "success");
    BOOST_TEST(stage() == "paid");
    BOOST_TEST(events() == "alipay notify counted");
}

BOOST_AUTO_TEST_CASE(told_twice_it_is_taken_and_changes_nothing) {
    const auto twice = message();
    send(twice);
    BOOST_TEST(send(twice).body == "success");
    BOOST_TEST(events() == "alipay notify counted");
}

BOOST_AUTO_TEST_CASE(what_is_forged_changes_nothing_and_is_not_taken) {
    const auto answer = send(message(R"("forged":"amount")"));
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.body != "success");
    gateway::Incoming changed = message();
    changed.body.back() = changed.body.back() == '1' ? '2' : '1';
    BOOST_TEST(send(changed).status == 400);
    BOOST_TEST(stage() == "payment");
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(another_merchants_money_is_not_ours) {
    BOOST_TEST(send(message(R"("app":"9021000000009999")")).status == 400);
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(news_of_before_the_payment_is_taken_and_pays_nothing) {
    BOOST_TEST(send(message(R"("stale":true)")).body == "success");
    BOOST_TEST(stage() == "payment");
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(money_for_an_attempt_that_nobody_made_is_left_to_the_bill) {
    const auto unknown = message();
    world.sql("delete from attempt");
    BOOST_TEST(send(unknown).body == "success");
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(where_no_gateway_can_reach_us_nobody_is_heard) {
    const auto signed_one = message();
    world.settings().payment.notify = false;
    BOOST_TEST(send(signed_one).status == 404);
    world.settings().payment.notify = true;
    world.settings().alipay.enabled = false;
    BOOST_TEST(send(signed_one).status == 404);
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(a_visitor_gets_no_page_here) {
    BOOST_TEST(visitor.get(web::page).status == 405);
    BOOST_TEST(visitor.forge(web::page, {{"trade_status", "TRADE_SUCCESS"}}).status == 400);
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_SUITE_END()
