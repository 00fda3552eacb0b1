#include <boost/test/unit_test.hpp>
#include <regex>

#include "crypto/password.h"
#include "tests/support/factor.h"

using namespace support;

namespace {

struct Account : Enrolled {
    Account() { shown(); }

    web::Response act(const std::string& action, Fields fields = {}) {
        fields.emplace_back("action", action);
        return visitor.post(web::page, fields);
    }
    void without_factor() { world.sql("delete from staff_factor"); }
    // The secret that the page shows while setting up.
    std::string shown_secret() {
        const auto page = visitor.get(web::page);
        std::smatch found;
        BOOST_REQUIRE(
            std::regex_search(page.body, found, std::regex("id=\"secret\">([A-Z2-7 ]+)<")));
        return std::regex_replace(found[1].str(), std::regex(" "), "");
    }
    std::string code_of(const std::string& text) {
        return totp_code(text, std::stoll(world.sql("select floor(extract(epoch from now()))")));
    }
};

std::vector<std::string> recovery_codes(const web::Response& page) {
    std::vector<std::string> codes;
    const std::regex code("<code class=\"whole\">([A-Z2-9-]{14})</code>");
    for (std::sregex_iterator at(page.body.begin(), page.body.end(), code), end; at != end; ++at)
        codes.push_back((*at)[1].str());
    return codes;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_account, Account)

BOOST_AUTO_TEST_CASE(setting_up_ends_with_the_first_code_and_ten_recovery_codes) {
    without_factor();
    BOOST_TEST(has(visitor.get(web::page), "未开启"));
    BOOST_TEST(act("begin").status == 303);
    const std::string text = shown_secret();
    BOOST_TEST(text.size() == 32U);
    BOOST_TEST(has(act("enrol", {{"code", "000000x"}}), "不对或已过时"));
    BOOST_TEST(shown_secret() == text);
    const auto answer = act("enrol", {{"code", code_of(text)}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(audited() == "staff.enrol");
    const auto page = visitor.get(web::page, redirect_query(answer));
    BOOST_TEST(recovery_codes(page).size() == 10U);
    BOOST_TEST(has(page, "已开启"));
    BOOST_TEST(!has(page, text.substr(0, 4) + " "));
    BOOST_TEST(recovery_codes(visitor.get(web::page)).empty());
    BOOST_TEST(world.sql("select factor_at is not null from staff_session") == "t");
    BOOST_TEST(world.sql("select position('" + text + "' in secret) from staff_factor") == "0");
}

BOOST_AUTO_TEST_CASE(nobody_else_sees_the_codes_in_the_address) {
    const auto answer = act("renew", {{"code", code()}});
    Visitor bert(world);
    bert.on_duty(world.staff("bert", "reviewer"));
    BOOST_TEST(recovery_codes(bert.get(web::page, redirect_query(answer))).empty());
    BOOST_TEST(recovery_codes(visitor.get(web::page, redirect_query(answer))).size() == 10U);
}

BOOST_AUTO_TEST_CASE(a_recovery_code_stands_for_a_code_once_and_new_ones_void_the_old) {
    const auto first =
        recovery_codes(visitor.get(web::page, redirect_query(act("renew", {{"code", code()}}))));
    BOOST_REQUIRE(first.size() == 10U);
    const auto answer = act("renew", {{"code", first[0]}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(act("renew", {{"code", first[1]}}).status == 422);
    const auto second = recovery_codes(visitor.get(web::page, redirect_query(answer)));
    BOOST_TEST(act("remove", {{"code", second[3]}}).status == 303);
    BOOST_TEST(world.sql("select count(*) from staff_factor") == "0");
    BOOST_TEST(world.sql("select count(*) from recovery_code") == "0");
}

BOOST_AUTO_TEST_CASE(where_it_is_required_nobody_takes_it_off) {
    world.sql("update staff set factor_required = true");
    BOOST_TEST(!has(visitor.get(web::page), "value=\"remove\""));
    BOOST_TEST(act("remove", {{"code", code()}}).status == 403);
    BOOST_TEST(world.sql("select count(*) from staff_factor") == "1");
}

BOOST_AUTO_TEST_CASE(required_and_not_set_up_this_page_opens_and_says_why) {
    world.sql("update staff set factor_required = true");
    without_factor();
    const auto page = visitor.get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "设置好以后，其他页面才会打开"));
    BOOST_TEST(!has(page, "admin-queue"));
}

BOOST_AUTO_TEST_CASE(without_the_code_in_this_session_it_stays_closed) {
    world.sql("update staff_session set factor_at = null");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "admin-code?next=admin-account");
    const auto answer = act("everywhere");
    BOOST_TEST(header(answer, "Location") == "admin-code");
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
}

BOOST_AUTO_TEST_CASE(a_new_password_asks_for_the_old_and_ends_the_other_sessions) {
    static const std::string hash = crypto::hash_password(demo_password);
    world.sql("update staff set password_hash = '" + hash + "'");
    Visitor elsewhere(world);
    elsewhere.on_duty(anna);
    const Fields chosen{{"password", "Shan-shui7#"}, {"password_again", "Shan-shui7#"}};
    Fields wrong = chosen;
    wrong.emplace_back("password_now", "wrong");
    BOOST_TEST(has(act("password", wrong), "与现在的密码不一致"));
    Fields right = chosen;
    right.emplace_back("password_now", demo_password);
    BOOST_TEST(act("password", right).status == 303);
    BOOST_TEST(audited() == "staff.password");
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
    BOOST_TEST(visitor.get(web::page).status == 200);
}

BOOST_AUTO_TEST_CASE(signing_out_everywhere_leaves_no_session) {
    Visitor elsewhere(world);
    elsewhere.on_duty(anna);
    const auto answer = act("everywhere");
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Clear-Site-Data") == "\"cache\"");
    BOOST_TEST(world.sql("select count(*) from staff_session") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
