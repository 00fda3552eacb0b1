#include <boost/test/unit_test.hpp>

#include "store/attempt.h"
#include "tests/pages/scene.h"

using namespace support;

namespace {

// A candidate who has begun to pay.
struct Paying : Scene {
    Key registration = stand("payment", c);
    domain::Id<domain::Attempt> attempt{0};

    Paying() { begin("alipay"); }

    void begin(const std::string& gateway) {
        world.sql("update attempt set state = 'closed', settled_at = now()");
        attempt = world.database().write([&](store::Write& db) {
            return store::begin_attempt(db,
                                        {{registration},
                                         std::stoi(world.sql("select revision from registration")),
                                         gateway,
                                         false,
                                         std::chrono::minutes(3),
                                         std::chrono::minutes(30)})
                .attempt->id;
        });
    }
    void started(const std::string& url, const std::string& code) {
        world.database().write(
            [&](store::Write& db) { store::keep_start(db, attempt, url, code); });
    }
    void set(const std::string& what) { world.sql("update attempt set " + what); }
    web::Response look() { return visitor.get(web::page); }
    web::Response act(const std::string& what) { return visitor.post(web::page, {{"act", what}}); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(paying, Paying)

BOOST_AUTO_TEST_CASE(until_the_clerk_has_asked_it_says_that_it_connects) {
    BOOST_TEST(has(look(), "正在连接支付宝"));
    BOOST_TEST(has(look(), "80.00"));
    set("last_word = 'HTTP 503'");
    BOOST_TEST(has(look(), "支付渠道暂时没有回应"));
    BOOST_TEST(!has(look(), "503"));
}

BOOST_AUTO_TEST_CASE(alipay_is_a_link_and_wechat_a_code) {
    started("https://openapi.alipay.com/gateway.do?a=1&sign=x", "");
    BOOST_TEST(has(look(), "href=\"https://openapi.alipay.com/gateway.do?a=1&amp;sign=x\""));
    begin("wechat");
    started("", "weixin://wxpay/bizpayurl?pr=abc");
    BOOST_TEST(has(look(), "aria-label=\"微信支付二维码\""));
    BOOST_TEST(!has(look(), "虚拟手机"));  // in a demo only
}

BOOST_AUTO_TEST_CASE(coming_back_from_the_gateway_proves_nothing) {
    started("https://openapi.alipay.com/", "");
    const auto page = visitor.get(web::page, "out_trade_no=N1&trade_no=T1&total_amount=80.00");
    BOOST_TEST(has(page, "正在向支付渠道确认您的付款"));
    BOOST_TEST(stage() == "payment");
    BOOST_TEST(world.sql("select count(*) from payment_event") == "0");
}

BOOST_AUTO_TEST_CASE(asking_for_the_result_lets_the_clerk_ask_now) {
    set("next_query_at = now() + interval '5 minutes', asked_at = now() - interval '9 seconds'");
    BOOST_TEST(header(act("check"), "Location") == "paying");
    BOOST_TEST(world.sql("select next_query_at <= now() from attempt") == "t");
    started("https://openapi.alipay.com/", "");
    const auto told = act("poll");
    BOOST_TEST(told.body == R"({"state":"go"})");
    BOOST_TEST(header(told, "Content-Type") == "application/json");
}

BOOST_AUTO_TEST_CASE(each_state_says_what_it_means) {
    set("state = 'closing'");
    BOOST_TEST(has(look(), "这笔支付正在结束，不要再付"));
    set("state = 'stuck'");
    BOOST_TEST(has(look(), "工作人员会处理"));
    BOOST_TEST(!has(look(), "换一种方式"));
    BOOST_TEST(!has(look(), "剩余支付时间"));
    BOOST_TEST(!has(look(), "应付</p>"));
    set("state = 'closed', settled_at = now()");
    BOOST_TEST(has(look(), "没有扣款"));
    BOOST_TEST(has(look(), "重新支付"));
    set("state = 'paid'");
    BOOST_TEST(has(look(), "金额与应付不符"));
    BOOST_TEST(!has(look(), "应付</p>"));
}

BOOST_AUTO_TEST_CASE(stopping_it_asks_for_its_end_and_keeps_the_places) {
    BOOST_TEST(header(act("stop"), "Location") == "payment");
    BOOST_TEST(world.sql("select state from attempt") == "closing");
    BOOST_TEST(held() == "1");
    BOOST_TEST(stage() == "payment");
    BOOST_TEST(act("anything").status == 400);
}

BOOST_AUTO_TEST_CASE(what_is_settled_is_shown_by_the_payment_page) {
    world.sql("delete from attempt");
    BOOST_TEST(header(look(), "Location") == "payment");
    world.sql("update registration set stage = 'paid', hold_until = null");
    BOOST_TEST(act("poll").body == R"({"state":"settled"})");
    BOOST_TEST(header(look(), "Location") == "payment");
}

BOOST_AUTO_TEST_CASE(nobody_sees_anothers) {
    started("https://openapi.alipay.com/?of=mine", "");
    const Key other = world.passport("other@example.edu.cn", "13800000002");
    world.registration(other, sitting, "payment", site, data);
    Visitor stranger(world);
    stranger.signed_in(other);
    BOOST_TEST(header(stranger.get(web::page), "Location") == "payment");
}

BOOST_AUTO_TEST_CASE(what_is_counted_down_is_this_payment_and_not_the_day_to_pay) {
    world.sql("update registration set hold_until = now() + interval '23 hours'");
    started("https://gateway.example/pay", "");
    BOOST_TEST(has(look(), "这次支付还剩"));
    BOOST_TEST(!has(look(), "剩余支付时间"));
    act("stop");
    BOOST_TEST(has(look(), "剩余支付时间"));
    BOOST_TEST(has(look(), "有了结果，本页会自动更新"));
    BOOST_TEST(!has(look(), "没有变化时请按"));
}

BOOST_AUTO_TEST_SUITE_END()
