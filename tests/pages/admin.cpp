#include <boost/test/unit_test.hpp>

#include "crypto/password.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

void hire(World& world, const std::string& login = "anna") {
    static const std::string hash = crypto::hash_password(demo_password);
    const Key id = world.staff(login, "reviewer");
    world.sql("update staff set password_hash = '" + hash + "' where id = " + std::to_string(id));
}

// Opens the page and sends its form with the right CAPTCHA.
web::Response sign_in(World& world, Visitor& visitor, const std::string& account,
                      const std::string& password, const std::string& next = "") {
    const auto page = visitor.get(web::page, next.empty() ? "" : "next=" + next);
    return visitor.post(web::page, {{"account", account},
                                    {"password", password},
                                    {"captcha", captcha_answer(world, page)},
                                    {"captcha_token", value_of(page, "captcha_token")},
                                    {"next", value_of(page, "next")},
                                    {"answer", "sign-in"}});
}

std::string audit(World& world) {
    return world.sql("select action || ' ' || detail from audit order by id desc limit 1");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin)

BOOST_AUTO_TEST_CASE(the_right_password_opens_a_staff_session_and_leads_to_the_queue) {
    World world;
    hire(world);
    Visitor visitor(world);
    const auto answer = sign_in(world, visitor, " Anna ", demo_password);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "admin-queue");
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
    BOOST_TEST(audit(world) == "staff.sign_in ");
    BOOST_TEST(header(visitor.keep(answer).get(web::page), "Location") == "admin-queue");
}

BOOST_AUTO_TEST_CASE(the_session_is_kept_hashed_and_the_cookie_is_not_for_scripts) {
    World world;
    hire(world);
    Visitor visitor(world);
    const std::string cookie = header(sign_in(world, visitor, "anna", demo_password), "Set-Cookie");
    const auto begin = cookie.find('=') + 1;
    const std::string token = cookie.substr(begin, cookie.find(';') - begin);
    BOOST_TEST(cookie.find("HttpOnly") != std::string::npos);
    BOOST_TEST(world.sql("select position('" + token +
                         "'::bytea in token_hash) from staff_session") == "0");
}

BOOST_AUTO_TEST_CASE(signing_in_again_ends_the_session_this_browser_had) {
    World world;
    hire(world);
    Visitor visitor(world);
    const auto page = visitor.get(web::page);
    visitor.keep(sign_in(world, visitor, "anna", demo_password));
    visitor.post(web::page, {{"account", "anna"},
                             {"password", demo_password},
                             {"captcha", captcha_answer(world, page)},
                             {"captcha_token", value_of(page, "captcha_token")}});
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
}

BOOST_AUTO_TEST_CASE(a_wrong_password_and_an_unknown_account_are_told_alike) {
    World world;
    hire(world);
    Visitor visitor(world);
    const auto wrong = sign_in(world, visitor, "anna", "wrong");
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(has(wrong, "账号或密码不对"));
    BOOST_TEST(value_of(wrong, "account") == "anna");
    BOOST_TEST(audit(world) == "staff.sign_in_refused password");
    const auto unknown = sign_in(world, visitor, "nobody", "wrong");
    BOOST_TEST(unknown.status == 422);
    BOOST_TEST(has(unknown, "账号或密码不对"));
    BOOST_TEST(world.sql("select count(*) from staff_session") == "0");
}

BOOST_AUTO_TEST_CASE(five_wrong_ones_lock_with_the_time_left_and_in_any_spelling) {
    World world;
    hire(world);
    Visitor visitor(world);
    for (const char* login : {"anna", "ANNA", "Anna", "aNNa"})
        sign_in(world, visitor, login, "wrong");
    const auto fifth = sign_in(world, visitor, "anna", "wrong");
    BOOST_TEST(has(fifth, "15 分钟后可以再试"));
    BOOST_TEST(!has(fifth, "用邮件重设"));
    BOOST_TEST(has(sign_in(world, visitor, "anna", demo_password), "分钟后可以再试"));
    BOOST_TEST(audit(world) == "staff.sign_in_refused locked");
    BOOST_TEST(sign_in(world, visitor.from("192.0.2.9"), "anna", demo_password).status == 303);
}

BOOST_AUTO_TEST_CASE(who_is_disabled_does_not_come_in) {
    World world;
    hire(world);
    world.sql("update staff set disabled_at = now()");
    Visitor visitor(world);
    BOOST_TEST(has(sign_in(world, visitor, "anna", demo_password), "账号或密码不对"));
}

BOOST_AUTO_TEST_CASE(what_is_missing_is_said_at_each_field_and_no_password_is_looked_at) {
    World world;
    const auto answer = Visitor(world).post(web::page, {});
    BOOST_TEST(answer.status == 422);
    for (const std::string field : {"account", "password", "captcha"})
        BOOST_TEST(has(answer, "id=\"" + field + "-fault\""), field);
    BOOST_TEST(world.sql("select count(*) from login_failure") == "0");
}

BOOST_AUTO_TEST_CASE(another_picture_keeps_the_account_and_where_to_go) {
    World world;
    Visitor visitor(world);
    const std::string next = "admin-queue?find=%E7%8E%8B";
    const auto answer =
        visitor.post(web::page, {{"answer", "another"}, {"account", "anna"}, {"next", next}});
    BOOST_TEST(answer.status == 303);
    const auto page = visitor.get(web::page, redirect_query(answer));
    BOOST_TEST(value_of(page, "account") == "anna");
    BOOST_TEST(value_of(page, "next") == next);
    const auto forged =
        visitor.post(web::page, {{"answer", "another"}, {"account", std::string(60'000, 'a')}});
    BOOST_TEST(header(forged, "Location").size() < 2'000U);
}

BOOST_AUTO_TEST_CASE(next_leads_to_a_page_of_the_staff_and_nowhere_else) {
    World world;
    hire(world);
    Visitor visitor(world);
    const auto answer = sign_in(world, visitor, "anna", demo_password, "admin-counter");
    BOOST_TEST(header(answer, "Location") == "admin-counter");
    const std::string one = "admin-queue%3Ffind%3D%25E7%258E%258B";
    BOOST_TEST(header(sign_in(world, visitor, "anna", demo_password, one), "Location") ==
               "admin-queue?find=%E7%8E%8B");
    for (const std::string elsewhere :
         {"%2F%2Fevil.example", "welcome", "admin-%2F..", "admin-desk%3Fid%3D1%0D%0AX%3A1",
          "admin-desk%3Fid%3D%2F%2Fevil.example", ""})
        BOOST_TEST(value_of(Visitor(world).get(web::page, "next=" + elsewhere), "next") ==
                   "admin-queue");
}

BOOST_AUTO_TEST_CASE(a_candidate_who_is_signed_in_is_nobody_here) {
    World world;
    Visitor visitor(world);
    const auto page = visitor.signed_in(world.passport()).get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "考务登录"));
    BOOST_TEST(!has(page, "demo@example"));
}

BOOST_AUTO_TEST_CASE(a_form_without_its_token_is_refused) {
    World world;
    hire(world);
    Visitor visitor(world);
    BOOST_TEST(visitor.forge(web::page, {{"account", "anna"}}).status == 403);
}

BOOST_AUTO_TEST_SUITE_END()
