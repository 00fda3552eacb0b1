#include <boost/test/unit_test.hpp>

#include "crypto/password.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

Fields chosen(const std::string& token, const std::string& password) {
    return {{"token", token}, {"password", password}, {"password_again", password}};
}

const std::string fresh = "Xin-mima9*";

}  // namespace

BOOST_AUTO_TEST_SUITE(reset)

BOOST_AUTO_TEST_CASE(the_new_password_counts_and_every_session_is_dead) {
    World world;
    const Key passport = passport_with_password(world);
    Visitor elsewhere(world);
    elsewhere.signed_in(passport);
    const auto answer =
        Visitor(world).post(web::page, chosen(recovery_link(world, passport), fresh));
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(crypto::verify_password(world.sql("select password_hash from credential"), fresh));
    BOOST_TEST(world.sql("select count(*) from session") == "0");
    BOOST_TEST(world.sql("select recipient from mail") == "demo@example.edu.cn");
}

BOOST_AUTO_TEST_CASE(the_link_serves_once) {
    World world;
    const auto token = recovery_link(world, passport_with_password(world));
    Visitor visitor(world);
    visitor.post(web::page, chosen(token, fresh));
    const auto again = visitor.post(web::page, chosen(token, "Di-erci8^"));
    BOOST_TEST(has(again, "已经用过"));
    BOOST_TEST(crypto::verify_password(world.sql("select password_hash from credential"), fresh));
}

BOOST_AUTO_TEST_CASE(a_bad_password_leaves_the_link_good) {
    World world;
    const auto token = recovery_link(world, passport_with_password(world));
    Visitor visitor(world);
    const auto answer = visitor.post(web::page, chosen(token, "password"));
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "还缺一个数字"));
    BOOST_TEST(has(visitor.post(web::page, chosen(token, "13800000001a#")), "不能含有"));
    BOOST_TEST(visitor.post(web::page, chosen(token, fresh)).status == 303);
}

BOOST_AUTO_TEST_CASE(an_expired_or_unknown_link_says_so) {
    World world;
    const auto token = recovery_link(world, passport_with_password(world));
    world.sql("update passport_link set expires_at = now()");
    Visitor visitor(world);
    BOOST_TEST(has(visitor.get(web::page, "token=" + token), "已经过期"));
    BOOST_TEST(has(visitor.post(web::page, chosen(token, fresh)), "已经过期"));
    BOOST_TEST(has(visitor.get(web::page), "不完整或不对"));
}

BOOST_AUTO_TEST_SUITE_END()
