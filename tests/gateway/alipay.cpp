// Our client of Alipay against the sandbox, over real HTTP.
#include "gateway/alipay.h"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "tests/support/sandbox.h"

using namespace gateway;
using domain::Money;
using support::Sandbox;

namespace {

struct Opened {
    Alipay client{Sandbox::get().alipay()};
    Trade trade = support::new_trade();
    std::string page;

    explicit Opened(Screen screen = Screen::desktop) {
        page = support::visit(std::get<Redirect>(client.create(trade, screen)).url);
    }
    // With a connection of its own: libcurl asks again by itself where a kept one turns out dead.
    static Alipay fresh() { return Alipay(Sandbox::get().alipay()); }
    void pay() { Sandbox::get().pay("alipay", trade.order); }
    void sign_in() { Sandbox::get().control("sign-in", R"({"order":")" + trade.order + "\"}"); }
    Refund refund(std::int64_t fen) const {
        return {trade.order, trade.order + "R", Money::of_fen(fen), trade.amount, "考试取消"};
    }
};

template <typename Kind, typename Variant>
bool is(const Variant& answer) {
    if (const auto* const unknown = std::get_if<Unknown>(&answer)) BOOST_TEST_MESSAGE(unknown->why);
    return std::holds_alternative<Kind>(answer);
}

std::string today() { return domain::shanghai(system_now()).date.iso(); }

bool official_client_says_yes(const std::string& query, const std::string& key) {
    const nlohmann::json asked{{"key", Sandbox::get().dir() + key}, {"fields", query}};
    return support::run("node tests/support/alipay-client.mjs", asked.dump()) == "yes\n";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(alipay)

BOOST_AUTO_TEST_CASE(the_official_client_takes_our_signature_and_not_after_a_byte_was_changed) {
    Alipay client(Sandbox::get().alipay());
    const std::string url =
        std::get<Redirect>(client.create(support::new_trade(), Screen::desktop)).url;
    std::string query = url.substr(url.find('?') + 1);
    BOOST_TEST(official_client_says_yes(query, "/alipay/merchant-public.pem"));
    query.replace(query.find("80.00"), 5, "80.01");
    BOOST_TEST(!official_client_says_yes(query, "/alipay/merchant-public.pem"));
}

BOOST_AUTO_TEST_CASE(the_payer_comes_to_a_cashier_that_shows_what_is_to_be_paid) {
    for (const Screen screen : {Screen::desktop, Screen::phone}) {
        const Opened opened(screen);
        BOOST_TEST(opened.page.find("¥80.00") != std::string::npos);
        BOOST_TEST(opened.page.find(opened.trade.order) != std::string::npos);
        BOOST_TEST(opened.page.find("演示报名费") != std::string::npos);
    }
}

BOOST_AUTO_TEST_CASE(after_the_deadline_no_cashier_takes_money) {
    Alipay client(Sandbox::get().alipay());
    Trade trade = support::new_trade();
    trade.expires = system_now() - std::chrono::seconds(1);
    const std::string page =
        support::visit(std::get<Redirect>(client.create(trade, Screen::desktop)).url);
    BOOST_TEST(page.find("交易已超时") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_trade_is_missing_then_waiting_then_paid) {
    Opened opened;
    BOOST_TEST(is<Missing>(opened.client.query(opened.trade.order)));
    opened.sign_in();
    BOOST_TEST(is<Waiting>(opened.client.query(opened.trade.order)));
    opened.pay();
    const State state = opened.client.query(opened.trade.order);
    BOOST_REQUIRE(is<Paid>(state));
    const Paid& paid = std::get<Paid>(state);
    BOOST_TEST(paid.amount.fen() == 8000);
    BOOST_TEST(!paid.number.empty());
    BOOST_TEST((system_now() - paid.when < std::chrono::seconds(10)));
}

BOOST_AUTO_TEST_CASE(a_closed_trade_takes_no_money) {
    Opened opened;
    BOOST_TEST(is<Missing>(opened.client.close(opened.trade.order)));
    opened.sign_in();
    BOOST_TEST(is<Closed>(opened.client.close(opened.trade.order)));
    BOOST_TEST(is<Closed>(opened.client.close(opened.trade.order)));
    opened.pay();
    BOOST_TEST(is<Closed>(opened.client.query(opened.trade.order)));
}

BOOST_AUTO_TEST_CASE(closing_what_is_paid_says_that_it_is_paid) {
    Opened opened;
    opened.pay();
    BOOST_TEST(is<Paid>(opened.client.close(opened.trade.order)));
}

BOOST_AUTO_TEST_CASE(a_refund_that_is_asked_for_twice_is_given_once) {
    Opened opened;
    opened.pay();
    const Refund refund = opened.refund(3000);
    BOOST_TEST(is<Missing>(opened.client.query_refund(refund)));
    for (int i = 0; i < 2; ++i) {
        const RefundState state = opened.client.refund(refund);
        BOOST_REQUIRE(is<Refunded>(state));
        BOOST_TEST(std::get<Refunded>(state).amount.fen() == 3000);
    }
    BOOST_TEST(is<Refunded>(opened.client.query_refund(refund)));
    Refund rest = opened.refund(5001);
    rest.request += '2';
    BOOST_TEST(is<Refused>(opened.client.refund(rest)));
    rest.amount = Money::of_fen(5000);
    BOOST_TEST(is<Refunded>(opened.client.refund(rest)));
}

BOOST_AUTO_TEST_CASE(a_trade_given_back_in_whole_was_paid_all_the_same) {
    Opened opened;
    opened.pay();
    BOOST_TEST(is<Refunded>(opened.client.refund(opened.refund(8000))));
    BOOST_TEST(is<Paid>(opened.client.query(opened.trade.order)));
}

BOOST_AUTO_TEST_CASE(a_refund_of_a_trade_that_is_none_is_missing) {
    Opened opened;
    BOOST_TEST(is<Missing>(opened.client.refund(opened.refund(100))));
}

BOOST_AUTO_TEST_CASE(the_bill_lists_each_movement_of_the_day) {
    Opened opened;
    opened.pay();
    BOOST_REQUIRE(is<Refunded>(opened.client.refund(opened.refund(3000))));
    BOOST_TEST(is<Missing>(opened.client.bill(domain::Date(2020, 1, 1))));
    Sandbox::get().control("end-day", R"({"day":")" + today() + "\"}");
    const BillState state = opened.client.bill(domain::shanghai(system_now()).date);
    BOOST_REQUIRE(is<Bill>(state));
    const Bill& bill = std::get<Bill>(state);
    BOOST_TEST(bill.file.substr(0, 2) == "PK");
    int payments = 0, refunds = 0;
    for (const BillLine& line : bill.lines) {
        if (line.order != opened.trade.order) continue;
        const bool back = line.kind == BillLine::Kind::refund;
        BOOST_TEST(line.amount.fen() == (back ? 3000 : 8000));
        BOOST_TEST(line.request == (back ? opened.trade.order + "R" : ""));
        BOOST_TEST(!line.number.empty());
        ++(back ? refunds : payments);
    }
    BOOST_TEST(payments == 1);
    BOOST_TEST(refunds == 1);
}

BOOST_AUTO_TEST_CASE(a_paid_trade_without_an_amount_is_unknown) {
    Opened opened;
    Sandbox::get().control(
        "pay", R"({"gateway":"alipay","amount":0,"order":")" + opened.trade.order + "\"}");
    BOOST_TEST(is<Unknown>(opened.client.query(opened.trade.order)));
}

BOOST_AUTO_TEST_CASE(whatever_goes_wrong_on_the_way_is_unknown) {
    Opened opened;
    opened.pay();
    for (const char* const what :
         {"hang-up", "500", "garbage", "bad-signature", "unsigned", "busy", "silence"}) {
        BOOST_TEST_CONTEXT(what) {
            const std::string& order = opened.trade.order;
            Sandbox::get().fault("alipay.trade.query", what);
            BOOST_TEST(is<Unknown>(opened.fresh().query(order)));
            Sandbox::get().fault("alipay.trade.close", what);
            BOOST_TEST(is<Unknown>(opened.fresh().close(order)));
            Sandbox::get().fault("alipay.trade.fastpay.refund.query", what);
            BOOST_TEST(is<Unknown>(opened.fresh().query_refund(opened.refund(100))));
            Sandbox::get().fault("alipay.data.dataservice.bill.downloadurl.query", what);
            BOOST_TEST(is<Unknown>(opened.fresh().bill(domain::Date(2020, 1, 1))));
        }
    }
    BOOST_TEST(is<Paid>(opened.client.query(opened.trade.order)));
}

BOOST_AUTO_TEST_CASE(a_refund_whose_answer_was_lost_is_found_when_asked_for_again) {
    for (const char* const what : {"lost-answer", "lost-silence", "bad-signature"}) {
        Opened opened;
        opened.pay();
        Sandbox::get().fault("alipay.trade.refund", what);
        BOOST_TEST(is<Unknown>(opened.fresh().refund(opened.refund(8000))));
        BOOST_TEST(is<Refunded>(opened.client.query_refund(opened.refund(8000))));
        BOOST_TEST(is<Refunded>(opened.client.refund(opened.refund(8000))));
    }
}

BOOST_AUTO_TEST_CASE(a_gateway_that_is_away_is_unknown) {
    AlipayConfig config = Sandbox::get().alipay();
    config.address = "http://127.0.0.1:9/gateway.do";
    BOOST_TEST(is<Unknown>(Alipay(config).query("TEST000000")));
}

BOOST_AUTO_TEST_CASE(settings_that_cannot_work_are_named) {
    AlipayConfig config = Sandbox::get().alipay();
    config.address = "http://openapi.example/gateway.do";
    BOOST_CHECK_THROW(Alipay{config}, BadConfig);
    config = Sandbox::get().alipay();
    config.seller_id.clear();
    BOOST_CHECK_THROW(Alipay{config}, BadConfig);
}

BOOST_AUTO_TEST_SUITE_END()
