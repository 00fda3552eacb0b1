#include <boost/test/unit_test.hpp>

#include "tests/support/passport.h"

using namespace support;

namespace {

web::Response send(Visitor& visitor, const web::Response& page, const std::string& password,
                   const std::string& captcha, const std::string& account = "demo@example.edu.cn") {
    return visitor.post(web::page, {{"account", account},
                                    {"password", password},
                                    {"captcha", captcha},
                                    {"captcha_token", value_of(page, "captcha_token")},
                                    {"next", value_of(page, "next")}});
}

// Opens the page and sends its form with the right CAPTCHA.
web::Response sign_in(World& world, Visitor& visitor, const std::string& account,
                      const std::string& password) {
    const auto page = visitor.get(web::page);
    return send(visitor, page, password, captcha_answer(world, page), account);
}

web::Response wrong_five_times(World& world, Visitor& visitor, const std::string& account) {
    for (int i = 0; i < 4; ++i) sign_in(world, visitor, account, "wrong");
    return sign_in(world, visitor, account, "wrong");
}

const std::string demo = "demo@example.edu.cn";

}  // namespace

BOOST_AUTO_TEST_SUITE(login)

BOOST_AUTO_TEST_CASE(the_right_password_opens_a_session_and_leads_to_welcome) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto answer = sign_in(world, visitor, "DEMO@example.edu.cn", demo_password);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "welcome");
    BOOST_TEST(world.sql("select count(*) from session") == "1");
    BOOST_TEST(header(visitor.keep(answer).get(web::page), "Location") == "welcome");
}

BOOST_AUTO_TEST_CASE(the_mobile_is_a_name_of_the_account_too) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    BOOST_TEST(sign_in(world, visitor, "138 0000 0001", demo_password).status == 303);
}

BOOST_AUTO_TEST_CASE(signing_in_again_kills_the_session_this_browser_had) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto page = visitor.get(web::page);
    visitor.keep(sign_in(world, visitor, demo, demo_password));
    const std::string old = world.sql("select token_hash from session");
    send(visitor, page, demo_password, captcha_answer(world, page));
    BOOST_TEST(world.sql("select count(*) from session") == "1");
    BOOST_TEST(world.sql("select token_hash from session") != old);
}

BOOST_AUTO_TEST_CASE(next_leads_to_a_page_of_ours_and_nowhere_else) {
    World world;
    Visitor visitor(world);
    BOOST_TEST(value_of(visitor.get(web::page, "next=photo"), "next") == "photo");
    for (const std::string elsewhere :
         {"%2F%2Fevil.example", "https%3A%2F%2Fevil.example", "..%2Fx", "a%0D%0Ab", ""})
        BOOST_TEST(value_of(visitor.get(web::page, "next=" + elsewhere), "next") == "welcome");
}

BOOST_AUTO_TEST_CASE(a_wrong_captcha_keeps_the_account_and_looks_at_no_password) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto answer = send(visitor, visitor.get(web::page), demo_password, "0000");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(value_of(answer, "account") == demo);
    BOOST_TEST(has(answer, "与图片不一致"));
    BOOST_TEST(world.sql("select count(*) from session") == "0");
    BOOST_TEST(world.sql("select count(*) from login_failure") == "0");
}

BOOST_AUTO_TEST_CASE(a_captcha_serves_once_right_or_wrong) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto page = visitor.get(web::page);
    BOOST_TEST(has(send(visitor, page, demo_password, "0000"), "与图片不一致"));
    BOOST_TEST(has(send(visitor, page, demo_password, captcha_answer(world, page)), "已经用过"));
}

BOOST_AUTO_TEST_CASE(small_and_full_width_letters_of_the_captcha_are_right_too) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto page = visitor.get(web::page);
    std::string small = " ";
    for (const char c : captcha_answer(world, page))
        small += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    BOOST_TEST(send(visitor, page, demo_password, small).status == 303);
}

BOOST_AUTO_TEST_CASE(all_that_is_missing_is_said_at_once) {
    World world;
    const auto answer = Visitor(world).post(web::page, {});
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "有 3 处需要修改"));
}

BOOST_AUTO_TEST_CASE(five_wrong_passwords_lock_and_the_right_one_does_not_help) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    BOOST_TEST(has(sign_in(world, visitor, demo, "wrong"), "账号或密码不对"));
    for (int i = 0; i < 3; ++i) sign_in(world, visitor, demo, "wrong");
    BOOST_TEST(has(sign_in(world, visitor, demo, "wrong"), "15 分钟后可以再试"));
    const auto answer = sign_in(world, visitor, demo, demo_password);
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "15 分钟后可以再试"));
}

BOOST_AUTO_TEST_CASE(nobodys_account_is_answered_and_locked_as_somebodys) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto without_secrets = [](const web::Response& page) {
        std::string text = page.body;
        for (const std::string name : {"csrf", "captcha_token"})
            for (const auto value = value_of(page, name); text.find(value) != std::string::npos;)
                text.erase(text.find(value), value.size());
        return text;
    };
    for (int i = 0; i < 6; ++i) {
        auto known = without_secrets(sign_in(world, visitor, "demo@example.edu.cn", "wrong"));
        auto unknown = without_secrets(sign_in(world, visitor, "omed@example.edu.cn", "wrong"));
        unknown.replace(unknown.find("omed"), 4, "demo");
        BOOST_TEST(known == unknown);
    }
}

BOOST_AUTO_TEST_CASE(a_classmate_who_tries_passwords_does_not_lock_the_owners_browser) {
    World world;
    passport_with_password(world);
    Visitor owner(world);
    owner.keep(sign_in(world, owner, demo, demo_password));
    world.sql("delete from session");
    Visitor classmate(world);
    BOOST_TEST(has(wrong_five_times(world, classmate, demo), "分钟后可以再试"));
    BOOST_TEST(sign_in(world, owner, demo, demo_password).status == 303);
    Visitor elsewhere(world);
    elsewhere.from("198.51.100.7");
    BOOST_TEST(sign_in(world, elsewhere, demo, demo_password).status == 303);
}

BOOST_AUTO_TEST_CASE(who_has_a_network_of_ipv6_has_no_more_tries_than_who_has_one_address) {
    World world;
    passport_with_password(world);
    Visitor guesser(world);
    for (int i = 1; i < 5; ++i) {
        guesser.from("2001:db8:1:2::" + std::to_string(i));
        sign_in(world, guesser, demo, "wrong");
    }
    guesser.from("2001:db8:1:2:aaaa:bbbb:cccc:dddd");
    BOOST_TEST(has(sign_in(world, guesser, demo, "wrong"), "15 分钟后可以再试"));
    guesser.from("2001:db8:1:3::1");
    BOOST_TEST(sign_in(world, guesser, demo, demo_password).status == 303);
}

BOOST_AUTO_TEST_CASE(ipv4_addresses_that_come_as_ipv6_are_clients_of_their_own) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    visitor.from("::ffff:192.0.2.1");
    BOOST_TEST(has(wrong_five_times(world, visitor, demo), "15 分钟后可以再试"));
    visitor.from("::ffff:192.0.2.2");
    BOOST_TEST(sign_in(world, visitor, demo, demo_password).status == 303);
}

BOOST_AUTO_TEST_CASE(a_device_cookie_of_another_account_is_worth_nothing) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    visitor.keep(sign_in(world, visitor, demo, demo_password));
    world.sql("delete from session");
    world.sql("update passport set mobile = '13900000009'");
    passport_with_password(world, "other@example.edu.cn");
    wrong_five_times(world, visitor, "other@example.edu.cn");
    Visitor beside(world);
    BOOST_TEST(has(sign_in(world, beside, "other@example.edu.cn", demo_password), "暂时锁定"));
}

BOOST_AUTO_TEST_CASE(before_activation_the_right_password_offers_a_new_mail) {
    World world;
    passport_with_password(world, demo, false);
    Visitor visitor(world);
    const auto right = sign_in(world, visitor, demo, demo_password);
    BOOST_TEST(right.status == 422);
    BOOST_TEST(has(right, "还没有激活"));
    BOOST_TEST(has(right, "重新发送激活邮件"));
    BOOST_TEST(!has(sign_in(world, visitor, demo, "wrong"), "还没有激活"));
    BOOST_TEST(world.sql("select count(*) from session") == "0");
}

BOOST_AUTO_TEST_CASE(a_disabled_passport_says_whom_to_ask) {
    World world;
    passport_with_password(world);
    world.sql("update passport set disabled_at = now()");
    Visitor visitor(world);
    const auto answer = sign_in(world, visitor, demo, demo_password);
    BOOST_TEST(has(answer, "已经停用"));
    BOOST_TEST(has(answer, "演示考点办公室"));
    BOOST_TEST(world.sql("select count(*) from session") == "0");
}

BOOST_AUTO_TEST_CASE(who_comes_back_when_the_login_has_expired_is_told) {
    World world;
    Visitor visitor(world);
    BOOST_TEST(!has(visitor.get(web::page), "登录已过期"));
    visitor.signed_in(passport_with_password(world));
    world.sql("update session set last_seen = now() - interval '1 hour'");
    const auto page = visitor.get(web::page, "next=profile");
    BOOST_TEST(has(page, "上次的登录已过期"));
    BOOST_TEST(value_of(page, "next") == "profile");
}

BOOST_AUTO_TEST_CASE(a_form_of_before_comes_back_with_its_account) {
    World world;
    const auto page = Visitor(world).forge(web::page, {{"account", demo}, {"next", "photo"}});
    BOOST_TEST(page.status == 403);
    BOOST_TEST(has(page, "请核对后再提交一次"));
    BOOST_TEST(value_of(page, "account") == demo);
    BOOST_TEST(value_of(page, "next") == "photo");
}

BOOST_AUTO_TEST_CASE(without_the_csrf_token_nothing_happens) {
    World world;
    BOOST_TEST(Visitor(world).forge(web::page, {{"account", demo}}).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
