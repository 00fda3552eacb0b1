#include <boost/test/unit_test.hpp>

#include "tests/support/passport.h"

using namespace support;

namespace {

const Fields good = {{"email", "lin@example.edu.cn"},
                     {"mobile", "13800000001"},
                     {"password", demo_password},
                     {"password_again", demo_password},
                     {"consent", "yes"}};

Fields with(const std::string& field, const std::string& value) {
    Fields fields = good;
    for (auto& [name, old] : fields)
        if (name == field) old = value;
    return fields;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(register_page)

BOOST_AUTO_TEST_CASE(a_passport_is_made_and_its_link_mailed) {
    World world;
    const auto answer = Visitor(world).post(web::page, good);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location").starts_with("activate?notice="));
    BOOST_TEST(world.sql("select email || ' ' || mobile || ' ' || (activated_at is null) from"
                         " passport") == "lin@example.edu.cn 13800000001 true");
    BOOST_TEST(
        world.sql("select body from mail").find("http://127.0.0.1:8080/NCRE_EMS/activate?token=") !=
        std::string::npos);
    BOOST_TEST(world.sql("select password_hash from credential").starts_with("$argon2id$"));
}

BOOST_AUTO_TEST_CASE(every_mistake_is_said_at_once_and_what_was_typed_stays) {
    World world;
    const auto answer = Visitor(world).post(
        web::page, {{"email", "lin＠"}, {"mobile", "1380000"}, {"password", "abc"}});
    BOOST_TEST(answer.status == 422);
    for (const std::string words :
         {"手机号码应为 11 位，现在是 7 位", "至少 8 个字符，现在是 3 个", "还缺一个数字",
          "还缺一个符号", "请填写这一项", "同意后才能继续"})
        BOOST_TEST(has(answer, words), words);
    BOOST_TEST(value_of(answer, "email") == "lin＠");
    BOOST_TEST(value_of(answer, "mobile") == "1380000");
    BOOST_TEST(!has(answer, "value=\"abc\""));
    BOOST_TEST(world.sql("select count(*) from passport") == "0");
}

BOOST_AUTO_TEST_CASE(the_second_password_must_be_the_same) {
    World world;
    const auto answer = Visitor(world).post(web::page, with("password_again", "Lan-tian8#"));
    BOOST_TEST(has(answer, "两次输入的密码不一样"));
}

BOOST_AUTO_TEST_CASE(a_taken_address_is_answered_alike_and_its_owner_gets_a_mail) {
    World world;
    world.passport("Lin@example.edu.cn", "13900000002");
    const auto answer = Visitor(world).post(web::page, good);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location").starts_with("activate?notice="));
    BOOST_TEST(world.sql("select count(*) from passport") == "1");
    BOOST_TEST(world.sql("select recipient from mail") == "Lin@example.edu.cn");
    BOOST_TEST(mailed_token(world) == "");
}

BOOST_AUTO_TEST_CASE(of_a_taken_mobile_the_owner_is_told_and_the_new_address_gets_its_link) {
    World world;
    world.passport("owner@example.edu.cn", "13800000001");
    BOOST_TEST(Visitor(world).post(web::page, good).status == 303);
    BOOST_TEST(world.sql("select string_agg(recipient, ' ' order by id) from mail") ==
               "owner@example.edu.cn lin@example.edu.cn");
    BOOST_TEST(mailed_token(world) != "");
}

BOOST_AUTO_TEST_CASE(a_passport_not_activated_reserves_nothing) {
    World world;
    Visitor visitor(world);
    visitor.post(web::page, good);
    visitor.post(web::page, good);
    BOOST_TEST(world.sql("select count(*) from passport") == "2");
}

BOOST_AUTO_TEST_CASE(beyond_three_mails_an_hour_nothing_is_made_and_the_answer_is_the_same) {
    World world;
    Visitor visitor(world);
    for (int i = 0; i < 5; ++i) BOOST_TEST(visitor.post(web::page, good).status == 303);
    BOOST_TEST(world.sql("select count(*) from mail") == "3");
    BOOST_TEST(world.sql("select count(*) from passport") == "3");
}

BOOST_AUTO_TEST_CASE(the_links_host_is_ours_whatever_the_request_says) {
    World world;
    Visitor(world).post(web::page, good);
    BOOST_TEST(
        world.sql("select count(*) from mail where body ~ 'https?://(?!127\\.0\\.0\\.1:8080/)'") ==
        "0");
}

BOOST_AUTO_TEST_CASE(a_form_of_before_comes_back_with_what_was_typed_and_does_nothing) {
    World world;
    const auto page = Visitor(world).forge(web::page, good);
    BOOST_TEST(page.status == 403);
    BOOST_TEST(has(page, "请核对后再提交一次"));
    BOOST_TEST(value_of(page, "email") == "lin@example.edu.cn");
    BOOST_TEST(value_of(page, "password") == "");
    BOOST_TEST(world.sql("select count(*) from passport") == "0");
}

BOOST_AUTO_TEST_CASE(a_browser_that_sends_no_cookie_back_is_told_so) {
    World world;
    const auto page = Visitor(world).without_cookies().post(web::page, good);
    BOOST_TEST(page.status == 403);
    BOOST_TEST(has(page, "请允许本站使用 Cookie"));
    BOOST_TEST(header(page, "Set-Cookie").starts_with("ncre-visitor="));
    BOOST_TEST(value_of(page, "email") == "lin@example.edu.cn");
}

BOOST_AUTO_TEST_SUITE_END()
