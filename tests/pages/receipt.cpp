#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"
#include "tests/support/pdf.h"

using namespace support;

namespace {

struct Paid : Scene {
    Key registration = stand("paid", c);

    void paid_by(const std::string& gateway) {
        world.sql("delete from orders");
        world.sql("insert into orders (registration_id, number, amount_fen, paid_at) values (" +
                  std::to_string(registration) + ", '7-1', 8000, now())");
        const bool counter = gateway == "counter";
        if (!counter)
            world.sql(
                "insert into attempt (order_id, gateway, amount_fen, screen, expires_at,"
                " state, settled_at) select id, '" +
                gateway + "', 8000, 'desktop', now(), 'paid', now() from orders");
        world.sql(
            "insert into payment_event (order_id, attempt_id, site_id, gateway,"
            " trade_number, amount_fen, happened_at) select q.id, (select id from attempt), " +
            std::to_string(site) + ", '" + gateway +
            "', '110108-A7', 8000, '2026-01-06 09:00Z' from orders q");
    }
    std::string text() { return text_of(visitor.get(web::page).body); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(receipt, Paid)

BOOST_AUTO_TEST_CASE(it_says_who_paid_what_when_and_how) {
    paid_by("wechat");
    const auto answer = visitor.get(web::page);
    BOOST_TEST(header(answer, "Content-Type") == "application/pdf");
    for (const char* part : {"收据号 7-1", "演示甲", "77-110108-000001", "微信支付",
                             "C语言程序设计", "80.00", "捌拾元整", "17:00"})
        BOOST_TEST(text().find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(of_the_counters_money_it_has_the_counters_number) {
    paid_by("counter");
    BOOST_TEST(text().find("收据号 110108-A7") != std::string::npos);
    BOOST_TEST(text().find("考点收费") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_went_back_of_it_is_not_in_it) {
    paid_by("alipay");
    world.sql(
        "insert into refund (event_id, amount_fen, reason, state, done_at)"
        " select id, 3000, 'cancelled', 'done', now() from payment_event");
    BOOST_TEST(text().find("伍拾元整") != std::string::npos);
    world.sql(
        "insert into refund (event_id, amount_fen, reason) select id, 1000, 'cancelled'"
        " from payment_event");  // it has still to go
    BOOST_TEST(text().find("伍拾元整") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_money_there_is_none) {
    world.sql("delete from orders");
    BOOST_TEST(visitor.get(web::page).status == 404);
    world.sql("update registration set stage = 'payment', hold_until = now()");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "payment");
}

BOOST_AUTO_TEST_SUITE_END()
