// What WeChat Pay sends by itself: signed and sealed by the sandbox with Node.js's own
// cryptography.
#include <boost/test/unit_test.hpp>

#include "gateway/wechat.h"
#include "tests/gateway/notify_message.h"

using namespace gateway;
using support::Sandbox;

namespace {

struct PaidTrade {
    Wechat client{Sandbox::get().wechat()};
    Trade trade = support::new_trade();

    PaidTrade() {
        client.create(trade, Screen::desktop);
        Sandbox::get().pay("wechat", trade.order);
    }
    Incoming message(const std::string& more = {}) const {
        return notify_message("wechat", trade.order, more);
    }
    std::string why(const Incoming& incoming) const {
        const Notice notice = client.verify(incoming);
        const auto* const forged = std::get_if<Forged>(&notice);
        return forged == nullptr ? "" : forged->why;
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(wechat_notify, PaidTrade)

BOOST_AUTO_TEST_CASE(a_payment_is_told_with_order_number_and_amount) {
    const Notice notice = client.verify(message());
    BOOST_REQUIRE(std::holds_alternative<Notified>(notice));
    const auto& [order, state] = std::get<Notified>(notice);
    BOOST_TEST(order == trade.order);
    BOOST_REQUIRE(std::holds_alternative<Paid>(state));
    BOOST_TEST(std::get<Paid>(state).amount.fen() == 8000);
    const State asked = client.query(trade.order);
    BOOST_REQUIRE(std::holds_alternative<Paid>(asked));
    BOOST_TEST(std::get<Paid>(state).number == std::get<Paid>(asked).number);
}

BOOST_AUTO_TEST_CASE(no_changed_byte_passes) {
    const Incoming incoming = message();
    for (std::string Incoming::*part : {&Incoming::body, &Incoming::timestamp, &Incoming::nonce,
                                        &Incoming::signature, &Incoming::serial}) {
        for (std::size_t at = 0; at < (incoming.*part).size(); at += 5) {
            Incoming changed = incoming;
            char& octet = (changed.*part)[at];
            octet = octet == '1' ? '2' : '1';
            BOOST_TEST(!why(changed).empty());
        }
    }
    BOOST_TEST(why({incoming.body}) == "no key of ours has signed it");
}

BOOST_AUTO_TEST_CASE(a_replay_of_long_ago_changes_nothing) {
    const Incoming incoming = message();
    WechatConfig config = Sandbox::get().wechat();
    for (const int minutes : {-6, 6}) {
        config.now = [minutes] { return system_now() + std::chrono::minutes(minutes); };
        BOOST_TEST(std::holds_alternative<Forged>(Wechat(config).verify(incoming)));
    }
}

BOOST_AUTO_TEST_CASE(a_notify_that_is_not_for_us_changes_nothing) {
    BOOST_TEST(why(message(R"("app":"wx00000000000none")")) == "for another appid");
    WechatConfig config = Sandbox::get().wechat();
    config.merchant = "1900000002";
    BOOST_TEST(std::holds_alternative<Forged>(Wechat(config).verify(message())));
}

BOOST_AUTO_TEST_CASE(a_seal_of_another_key_is_not_opened) {
    const std::string other = Sandbox::get().dir() + "/other-api-v3.key";
    support::run("umask 077; cat > " + other, std::string(32, 'k'));
    WechatConfig config = Sandbox::get().wechat();
    config.api_v3_key_file = other;
    const Notice notice = Wechat(config).verify(message());
    BOOST_REQUIRE(std::holds_alternative<Forged>(notice));
    BOOST_TEST(std::get<Forged>(notice).why == "not sealed by the API v3 key");
}

BOOST_AUTO_TEST_CASE(an_older_notify_that_comes_late_says_waiting) {
    const Notice notice = client.verify(message(R"("stale":true)"));
    BOOST_REQUIRE(std::holds_alternative<Notified>(notice));
    BOOST_TEST(std::holds_alternative<Waiting>(std::get<Notified>(notice).state));
}

BOOST_AUTO_TEST_SUITE_END()
