#include <boost/test/unit_test.hpp>

#include "crypto/token.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct First {
    World world;
    Key anna = world.staff("anna", "reviewer");
    Visitor visitor{world};

    // A link for anna; `lives` as an interval.
    std::string link(const std::string& lives = "7 days") {
        const auto token = crypto::make_token();
        world.sql("insert into staff_link (token_hash, staff_id, expires_at) values (sha256('" +
                  token.text + "'), " + std::to_string(anna) + ", now() + interval '" + lives +
                  "')");
        return token.text;
    }
    web::Response choose(const std::string& token, const std::string& password = demo_password) {
        return visitor.post(
            web::page, {{"token", token}, {"password", password}, {"password_again", password}});
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_first, First)

BOOST_AUTO_TEST_CASE(the_link_asks_for_a_password_and_signs_in) {
    const std::string token = link();
    const auto page = visitor.get(web::page, "token=" + token);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(value_of(page, "username") == "anna");
    BOOST_TEST(value_of(page, "token") == token);
    const auto answer = choose(token);
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "admin-queue");
    BOOST_TEST(header(answer, "Set-Cookie").find("staff") != std::string::npos);
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
    BOOST_TEST(world.sql("select password_hash like '$argon2id$%' from staff") == "t");
    BOOST_TEST(world.sql("select action from audit order by id desc limit 1") == "staff.first");
}

BOOST_AUTO_TEST_CASE(it_works_once) {
    const std::string token = link();
    choose(token);
    world.sql("update staff set password_hash = 'as it was'");
    BOOST_TEST(has(choose(token), "已经用过"));
    BOOST_TEST(has(visitor.get(web::page, "token=" + token), "已经用过"));
    BOOST_TEST(world.sql("select password_hash from staff") == "as it was");
}

BOOST_AUTO_TEST_CASE(one_that_is_expired_unknown_or_of_a_disabled_account_says_so) {
    BOOST_TEST(has(visitor.get(web::page, "token=" + link("-1 second")), "已经过期"));
    BOOST_TEST(has(choose(link("-1 second")), "已经过期"));
    BOOST_TEST(has(visitor.get(web::page, "token=nonsense"), "不完整或不对"));
    BOOST_TEST(has(visitor.get(web::page), "不完整或不对"));
    const std::string token = link();
    world.sql("update staff set disabled_at = now()");
    BOOST_TEST(has(choose(token), "不完整或不对"));
    BOOST_TEST(world.sql("select count(*) from staff_session") == "0");
}

BOOST_AUTO_TEST_CASE(the_password_keeps_the_rules_and_is_not_the_login) {
    const std::string token = link();
    const auto weak = choose(token, "short");
    BOOST_TEST(weak.status == 422);
    BOOST_TEST(has(weak, "至少 8 个字符"));
    BOOST_TEST(value_of(weak, "token") == token);
    BOOST_TEST(choose(token, "anna-2026!").status == 422);
    BOOST_TEST(choose(token).status == 303);
}

BOOST_AUTO_TEST_CASE(it_ends_the_sessions_that_there_were) {
    Visitor other(world);
    other.on_duty(anna);
    choose(link());
    BOOST_TEST(world.sql("select count(*) from staff_session") == "1");
    BOOST_TEST(world.sql("select count(*) from staff_session where token_hash = '\\x" +
                         other.session_hash_hex() + "'") == "0");
}

BOOST_AUTO_TEST_CASE(a_form_without_its_token_is_refused) {
    BOOST_TEST(visitor.forge(web::page, {{"token", link()}, {"password", demo_password}}).status ==
               403);
}

BOOST_AUTO_TEST_SUITE_END()
