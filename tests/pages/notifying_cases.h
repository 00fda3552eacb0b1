// What holds of both pages that gateways call: included into the suite of each, whose fixture is a
// Notifying. No #pragma once: it is no declaration.

BOOST_AUTO_TEST_CASE(what_the_gateway_signed_pays_the_order) {
    const auto answer = send(message());
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body == taken);
    BOOST_TEST(stage() == "paid");
    BOOST_TEST(events() == gateway + " notify counted");
}

BOOST_AUTO_TEST_CASE(told_twice_it_is_taken_and_changes_nothing) {
    const auto twice = message();
    send(twice);
    BOOST_TEST(send(twice).body == taken);
    BOOST_TEST(events() == gateway + " notify counted");
}

BOOST_AUTO_TEST_CASE(what_is_forged_changes_nothing_and_is_not_taken) {
    for (const char* forged : {R"("forged":"amount")", R"("forged":"byte")"}) {
        const auto answer = send(message(forged));
        BOOST_TEST(answer.status == 400);
        BOOST_TEST(answer.body != taken);
    }
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
    BOOST_TEST(send(message(R"("stale":true)")).body == taken);
    BOOST_TEST(stage() == "payment");
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(money_for_an_attempt_that_nobody_made_is_left_to_the_bill) {
    const auto unknown = message();
    world.sql("delete from attempt");
    BOOST_TEST(send(unknown).body == taken);
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(where_no_gateway_can_reach_us_nobody_is_heard) {
    const auto signed_one = message();
    world.settings().payment.notify = false;
    BOOST_TEST(send(signed_one).status == 404);
    world.settings().payment.notify = true;
    enabled() = false;
    BOOST_TEST(send(signed_one).status == 404);
    BOOST_TEST(events() == "");
}

BOOST_AUTO_TEST_CASE(a_visitor_gets_no_page_here) {
    BOOST_TEST(visitor.get(web::page).status == 405);
    BOOST_TEST(visitor.forge(web::page, {{"trade_status", "TRADE_SUCCESS"}}).status == 400);
    BOOST_TEST(events() == "");
}
