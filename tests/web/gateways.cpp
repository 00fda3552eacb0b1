#include "web/gateways.h"

#include <boost/test/unit_test.hpp>
#include <filesystem>

#include "tests/support/sandbox.h"

using support::Sandbox;

namespace {

settings::Settings sandboxed() {
    const auto alipay = Sandbox::get().alipay();
    settings::Settings settings;
    settings.base_urls = {"https://ncre.example.edu/NCRE_EMS/"};
    settings.alipay = {true,
                       alipay.address,
                       alipay.app_id,
                       alipay.seller_id,
                       alipay.private_key_file,
                       alipay.alipay_key_file};
    return settings;
}

std::string complaint(const settings::Settings& settings) {
    try {
        web::gateways(settings);
    } catch (const settings::Bad& bad) {
        return bad.what();
    }
    return "accepted";
}

}  // namespace

BOOST_AUTO_TEST_SUITE(gateways)

BOOST_AUTO_TEST_CASE(only_those_that_are_enabled_are_there) {
    auto settings = sandboxed();
    BOOST_TEST(web::gateways(settings).size() == 1u);
    settings.alipay.enabled = false;
    BOOST_TEST(web::gateways(settings).empty());
}

BOOST_AUTO_TEST_CASE(a_bad_key_is_refused_with_its_section_and_file_and_without_its_content) {
    auto settings = sandboxed();
    settings.alipay.private_key_file = "/nowhere/key.pem";
    BOOST_TEST(complaint(settings) == "settings, [alipay]: /nowhere/key.pem: cannot be read");
    settings.alipay.private_key_file = settings.alipay.alipay_key_file;
    const std::string open = complaint(settings);
    BOOST_TEST(open.find("open to others: chmod 600 it") != std::string::npos, open);
}

BOOST_AUTO_TEST_CASE(the_payer_comes_back_to_our_page_and_the_gateway_to_its_own) {
    auto settings = sandboxed();
    const gateway::Trade trade = support::new_trade();
    const auto url = [&] {
        const auto made = web::gateways(settings);
        const auto started = made.at("alipay")->create(trade, gateway::Screen::desktop);
        return std::get<gateway::Redirect>(started).url;
    };
    BOOST_TEST(url().find("return_url=https%3A%2F%2Fncre.example.edu%2FNCRE_EMS%2Fpaying") !=
               std::string::npos);
    BOOST_TEST(url().find("notify_url") == std::string::npos);
    settings.payment.notify = true;
    BOOST_TEST(url().find("notify-alipay") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(who_only_judges_needs_no_key_of_the_merchant) {
    auto settings = sandboxed();
    settings.alipay.private_key_file = "/nowhere/key.pem";
    BOOST_TEST(!web::notifier(settings, "alipay"));  // none is expected
    settings.payment.notify = true;
    BOOST_TEST(bool(web::notifier(settings, "alipay")));
    BOOST_TEST(!web::notifier(settings, "wechat"));
    settings.alipay.alipay_key_file = "/nowhere/key.pem";
    BOOST_CHECK_THROW(web::notifier(settings, "alipay"), settings::Bad);
}

BOOST_AUTO_TEST_SUITE_END()
