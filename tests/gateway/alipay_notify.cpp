// What Alipay sends by itself, signed by the sandbox and judged by us and by the official client.
#include <boost/test/unit_test.hpp>

#include "gateway/alipay.h"
#include "tests/gateway/notify_message.h"

using namespace gateway;
using support::Sandbox;

namespace {

struct Paying {
    Alipay client{Sandbox::get().alipay()};
    Trade trade = support::new_trade();

    Paying() { support::visit(std::get<Redirect>(client.create(trade, Screen::desktop)).url); }
    void pay() { Sandbox::get().pay("alipay", trade.order); }
    Incoming message(const std::string& more = {}) const {
        return notify_message("alipay", trade.order, more);
    }
    std::string why(const Incoming& incoming) const {
        const Notice notice = client.verify(incoming);
        const auto* const forged = std::get_if<Forged>(&notice);
        return forged == nullptr ? "" : forged->why;
    }
};

bool official_client_says_yes(const std::string& form) {
    const nlohmann::json asked{{"key", Sandbox::get().dir() + "/alipay/gateway-public.pem"},
                               {"fields", form}};
    return support::run("node tests/support/alipay-client.mjs", asked.dump()) == "yes\n";
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(alipay_notify, Paying)

BOOST_AUTO_TEST_CASE(a_payment_is_told_with_order_number_and_amount) {
    pay();
    const Incoming incoming = message();
    BOOST_TEST(official_client_says_yes(incoming.body));
    const Notice notice = client.verify(incoming);
    BOOST_REQUIRE(std::holds_alternative<Notified>(notice));
    const auto& [order, state] = std::get<Notified>(notice);
    BOOST_TEST(order == trade.order);
    BOOST_REQUIRE(std::holds_alternative<Paid>(state));
    BOOST_TEST(std::get<Paid>(state).amount.fen() == 8000);
    const State asked = client.query(trade.order);
    BOOST_REQUIRE(std::holds_alternative<Paid>(asked));
    BOOST_TEST(std::get<Paid>(state).number == std::get<Paid>(asked).number);
    BOOST_TEST((std::get<Paid>(state).when == std::get<Paid>(asked).when));
}

BOOST_AUTO_TEST_CASE(no_changed_byte_passes_neither_here_nor_there) {
    pay();
    const Incoming incoming = message();
    for (std::size_t at = 0; at < incoming.body.size(); at += 7) {
        Incoming changed = incoming;
        char& octet = changed.body[at];
        octet = octet == '0' ? '1' : '0';
        BOOST_TEST_CONTEXT("octet " << at)
        BOOST_TEST(!std::holds_alternative<Notified>(client.verify(changed)));
    }
    const Incoming forged = message(R"("forged":"amount")");
    BOOST_TEST(why(forged) == "the signature is not Alipay's");
    BOOST_TEST(!official_client_says_yes(forged.body));
}

BOOST_AUTO_TEST_CASE(a_notify_that_is_not_for_us_changes_nothing) {
    pay();
    BOOST_TEST(why(message(R"("app":"9021000000000002")")) == "for another app_id");
    BOOST_TEST(why(message(R"("seller":"2088000000000002")")) == "for another seller_id");
}

BOOST_AUTO_TEST_CASE(a_notify_without_signature_or_twice_the_same_field_is_forged) {
    pay();
    BOOST_TEST(why({""}) == "not signed by RSA2");
    BOOST_TEST(
        why({"out_trade_no=" + trade.order + "&trade_status=TRADE_SUCCESS&sign_type=RSA2"}) ==
        "the signature is not Alipay's");
    BOOST_TEST(why({message().body + "&out_trade_no=OTHER00001"}) == "not a form");
    BOOST_TEST(why({"%zz=1"}) == "not a form");
}

BOOST_AUTO_TEST_CASE(an_older_notify_that_comes_late_says_waiting) {
    pay();
    const Notice notice = client.verify(message(R"("stale":true)"));
    BOOST_REQUIRE(std::holds_alternative<Notified>(notice));
    BOOST_TEST(std::holds_alternative<Waiting>(std::get<Notified>(notice).state));
}

BOOST_AUTO_TEST_CASE(a_payment_of_another_amount_is_told_as_it_came) {
    Sandbox::get().control("pay", R"({"order":")" + trade.order + R"(","amount":1})");
    const Notice notice = client.verify(message());
    BOOST_REQUIRE(std::holds_alternative<Notified>(notice));
    BOOST_TEST(std::get<Paid>(std::get<Notified>(notice).state).amount.fen() == 1);
}

BOOST_AUTO_TEST_CASE(the_answer_is_the_one_word) {
    BOOST_TEST(client.taken().body == "success");
    BOOST_TEST(client.not_taken().body != "success");
}

BOOST_AUTO_TEST_SUITE_END()
