// Our client of WeChat Pay against the sandbox, over real HTTP.
#include "gateway/wechat.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/sandbox.h"

using namespace gateway;
using domain::Money;
using support::Sandbox;

namespace {

struct Opened {
    Wechat client{Sandbox::get().wechat()};
    Trade trade = support::new_trade();
    Started started = client.create(trade, Screen::desktop);

    // With a connection of its own: libcurl asks again by itself where a kept one turns out dead.
    static Wechat fresh() { return Wechat(Sandbox::get().wechat()); }
    void pay() { Sandbox::get().pay("wechat", trade.order); }
    Refund refund(std::int64_t fen) const {
        return {trade.order, trade.order + "R", Money::of_fen(fen), trade.amount, "考试取消"};
    }
};

template <typename Kind, typename Variant>
bool is(const Variant& answer) {
    if (const auto* const unknown = std::get_if<Unknown>(&answer)) BOOST_TEST_MESSAGE(unknown->why);
    return std::holds_alternative<Kind>(answer);
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(wechat, Opened)

BOOST_AUTO_TEST_CASE(a_trade_begins_with_a_code_to_scan) {
    BOOST_REQUIRE(is<QrCode>(started));
    const std::string code = std::get<QrCode>(started).text;
    BOOST_TEST(code.rfind("weixin://wxpay/bizpayurl?pr=", 0) == 0U);
    const Started again = client.create(trade, Screen::phone);
    BOOST_REQUIRE(is<QrCode>(again));
    BOOST_TEST(std::get<QrCode>(again).text == code);
    const std::string page =
        support::visit(Sandbox::get().address() + "/scan?code=" + code.substr(code.find('=') + 1));
    BOOST_TEST(page.find("¥80.00") != std::string::npos);
    BOOST_TEST(page.find("演示报名费") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_trade_is_waiting_then_paid) {
    BOOST_TEST(is<Missing>(client.query("NOBODY0001")));
    BOOST_TEST(is<Waiting>(client.query(trade.order)));
    pay();
    const State state = client.query(trade.order);
    BOOST_REQUIRE(is<Paid>(state));
    BOOST_TEST(std::get<Paid>(state).amount.fen() == 8000);
    BOOST_TEST((system_now() - std::get<Paid>(state).when < std::chrono::seconds(10)));
    BOOST_TEST(is<Refused>(client.create(trade, Screen::desktop)));
}

BOOST_AUTO_TEST_CASE(a_closed_trade_takes_no_money) {
    BOOST_TEST(is<Missing>(client.close("NOBODY0001")));
    BOOST_TEST(is<Closed>(client.close(trade.order)));
    BOOST_TEST(is<Closed>(client.close(trade.order)));
    pay();
    BOOST_TEST(is<Closed>(client.query(trade.order)));
}

BOOST_AUTO_TEST_CASE(closing_what_is_paid_says_that_it_is_paid) {
    pay();
    BOOST_TEST(is<Paid>(client.close(trade.order)));
}

BOOST_AUTO_TEST_CASE(a_refund_that_is_asked_for_twice_is_given_once) {
    pay();
    BOOST_TEST(is<Missing>(client.query_refund(refund(3000))));
    for (int i = 0; i < 2; ++i) {
        const RefundState state = client.refund(refund(3000));
        BOOST_REQUIRE(is<Refunded>(state));
        BOOST_TEST(std::get<Refunded>(state).amount.fen() == 3000);
    }
    BOOST_TEST(is<Refunded>(client.query_refund(refund(3000))));
    BOOST_TEST(is<Paid>(client.query(trade.order)));
    Refund rest = refund(5001);
    rest.request += '2';
    BOOST_TEST(is<Refused>(client.refund(rest)));
    rest.amount = Money::of_fen(5000);
    BOOST_TEST(is<Refunded>(client.refund(rest)));
}

BOOST_AUTO_TEST_CASE(the_bill_lists_each_movement_of_the_day) {
    pay();
    BOOST_REQUIRE(is<Refunded>(client.refund(refund(3000))));
    BOOST_TEST(is<Missing>(client.bill(domain::Date(2020, 1, 1))));
    const domain::Date today = domain::shanghai(system_now()).date;
    Sandbox::get().control("end-day", R"({"day":")" + today.iso() + "\"}");
    const BillState state = client.bill(today);
    BOOST_REQUIRE(is<Bill>(state));
    int payments = 0, refunds = 0;
    for (const BillLine& line : std::get<Bill>(state).lines) {
        if (line.order != trade.order) continue;
        const bool back = line.kind == BillLine::Kind::refund;
        BOOST_TEST(line.amount.fen() == (back ? 3000 : 8000));
        BOOST_TEST(line.request == (back ? trade.order + "R" : ""));
        ++(back ? refunds : payments);
    }
    BOOST_TEST(payments == 1);
    BOOST_TEST(refunds == 1);
}

BOOST_AUTO_TEST_CASE(a_paid_trade_without_an_amount_is_unknown) {
    Sandbox::get().control("pay",
                           R"({"gateway":"wechat","amount":0,"order":")" + trade.order + "\"}");
    BOOST_TEST(is<Unknown>(client.query(trade.order)));
}

BOOST_AUTO_TEST_CASE(whatever_goes_wrong_on_the_way_is_unknown) {
    pay();
    for (const char* const what :
         {"hang-up", "500", "garbage", "bad-signature", "unsigned", "busy", "silence"}) {
        BOOST_TEST_CONTEXT(what) {
            Sandbox::get().fault("wechat.native", what);
            BOOST_TEST(is<Unknown>(fresh().create(support::new_trade(), Screen::desktop)));
            Sandbox::get().fault("wechat.query", what);
            BOOST_TEST(is<Unknown>(fresh().query(trade.order)));
            Sandbox::get().fault("wechat.close", what);
            BOOST_TEST(is<Unknown>(fresh().close(trade.order)));
            Sandbox::get().fault("wechat.refund-query", what);
            BOOST_TEST(is<Unknown>(fresh().query_refund(refund(100))));
            Sandbox::get().fault("wechat.bill", what);
            BOOST_TEST(is<Unknown>(fresh().bill(domain::Date(2020, 1, 1))));
        }
    }
    BOOST_TEST(is<Paid>(client.query(trade.order)));
}

BOOST_AUTO_TEST_CASE(a_refund_whose_answer_was_lost_is_found_when_asked_for_again) {
    pay();
    Sandbox::get().fault("wechat.refund", "lost-answer");
    BOOST_TEST(is<Unknown>(fresh().refund(refund(8000))));
    BOOST_TEST(is<Refunded>(client.query_refund(refund(8000))));
    BOOST_TEST(is<Refunded>(client.refund(refund(8000))));
}

BOOST_AUTO_TEST_CASE(an_answer_from_long_ago_is_unknown) {
    WechatConfig config = Sandbox::get().wechat();
    config.now = [] { return system_now() + std::chrono::minutes(4); };
    BOOST_TEST(is<Waiting>(Wechat(config).query(trade.order)));
    // Its own clock refuses ours before ours could refuse its.
    config.now = [] { return system_now() + std::chrono::minutes(6); };
    BOOST_TEST(is<Unknown>(Wechat(config).query(trade.order)));
}

BOOST_AUTO_TEST_CASE(a_number_that_could_lead_elsewhere_is_a_bug) {
    for (const char* const number : {"../../v3/bill", "ORD-1-1", "ABCD", ""}) {
        BOOST_CHECK_THROW(client.query(number), std::invalid_argument);
        BOOST_CHECK_THROW(client.close(number), std::invalid_argument);
        trade.order = number;
        BOOST_CHECK_THROW(client.create(trade, Screen::desktop), std::invalid_argument);
        BOOST_CHECK_THROW(client.query_refund(refund(100)), std::invalid_argument);
    }
}

BOOST_AUTO_TEST_CASE(a_platform_certificate_does_as_well_as_a_key_and_both_at_once) {
    const std::string dir = Sandbox::get().dir() + "/wechat/";
    support::run("openssl req -x509 -key " + dir + "gateway-private.pem -subj /CN=demo -out " +
                 dir + "platform.pem");
    WechatConfig config = Sandbox::get().wechat();
    const auto by_key = config.platform_keys.front();
    config.platform_keys = {{by_key.serial, dir + "platform.pem"}, {"", dir + "platform.pem"}};
    BOOST_TEST(is<Waiting>(Wechat(config).query(trade.order)));
    config.platform_keys = {{"", dir + "platform.pem"}};
    BOOST_TEST(is<Unknown>(Wechat(config).query(trade.order)));  // signed under another number
    config.platform_keys.push_back(by_key);
    BOOST_TEST(is<Waiting>(Wechat(config).query(trade.order)));
}

BOOST_AUTO_TEST_CASE(settings_that_cannot_work_are_named) {
    WechatConfig config = Sandbox::get().wechat();
    config.platform_keys = {{"", Sandbox::get().dir() + "/wechat/gateway-public.pem"}};
    BOOST_CHECK_THROW(Wechat{config}, BadConfig);
    config = Sandbox::get().wechat();
    config.api_v3_key_file = Sandbox::get().dir() + "/wechat/merchant-private.pem";
    BOOST_CHECK_THROW(Wechat{config}, BadConfig);
    config = Sandbox::get().wechat();
    config.notify_url.clear();
    BOOST_CHECK_THROW(Wechat{config}, BadConfig);
}

BOOST_AUTO_TEST_SUITE_END()
