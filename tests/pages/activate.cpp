#include <boost/test/unit_test.hpp>

#include "tests/support/passport.h"

using namespace support;

namespace {

std::string activated(World& world) {
    return world.sql("select count(*) from passport where activated_at is not null");
}

const std::string demo = "demo@example.edu.cn";

}  // namespace

BOOST_AUTO_TEST_SUITE(activate)

BOOST_AUTO_TEST_CASE(opening_the_link_activates_nothing_its_button_does) {
    World world;
    const auto token = activation_link(world, passport_with_password(world, demo, false));
    Visitor visitor(world);
    const auto page = visitor.get(web::page, "token=" + token);
    BOOST_TEST(has(page, demo));
    BOOST_TEST(activated(world) == "0");
    const auto answer = visitor.post(web::page, {{"token", token}, {"password", demo_password}});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location").starts_with("login?notice="));
    BOOST_TEST(activated(world) == "1");
    BOOST_TEST(world.sql("select count(*) from session") == "0");
}

BOOST_AUTO_TEST_CASE(a_wrong_password_activates_nothing_and_the_link_stays_good) {
    World world;
    const auto token = activation_link(world, passport_with_password(world, demo, false));
    Visitor visitor(world);
    const auto answer = visitor.post(web::page, {{"token", token}, {"password", "wrong"}});
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "与注册时设置的密码不一致"));
    BOOST_TEST(activated(world) == "0");
    BOOST_TEST(visitor.post(web::page, {{"token", token}, {"password", demo_password}}).status ==
               303);
}

BOOST_AUTO_TEST_CASE(passwords_at_the_link_are_counted_too) {
    World world;
    const auto token = activation_link(world, passport_with_password(world, demo, false));
    Visitor visitor(world);
    for (int i = 0; i < 5; ++i) visitor.post(web::page, {{"token", token}, {"password", "wrong"}});
    BOOST_TEST(
        has(visitor.post(web::page, {{"token", token}, {"password", demo_password}}), "暂时锁定"));
    BOOST_TEST(activated(world) == "0");
}

BOOST_AUTO_TEST_CASE(a_wrong_a_used_and_an_expired_link_say_which_and_offer_a_new_mail) {
    World world;
    const Key passport = passport_with_password(world, demo, false);
    const auto token = activation_link(world, passport);
    Visitor visitor(world);
    world.sql("update passport_link set expires_at = now()");
    const auto expired = visitor.get(web::page, "token=" + token);
    BOOST_TEST(has(expired, "已经过期"));
    world.sql("update passport set activated_at = now()");
    const auto used = visitor.get(web::page, "token=" + token);
    BOOST_TEST(has(used, "已经用过"));
    const auto unknown = visitor.get(web::page, "token=nonsense");
    BOOST_TEST(has(unknown, "不完整或不对"));
    for (const auto& page : {expired, used, unknown}) BOOST_TEST(has(page, "重新发送激活邮件"));
}

BOOST_AUTO_TEST_CASE(the_second_of_one_address_is_told_that_it_is_taken) {
    World world;
    const Key second = passport_with_password(world, demo, false);
    const auto token = activation_link(world, second);
    world.passport("DEMO@example.edu.cn", "13900000002");
    const auto answer =
        Visitor(world).post(web::page, {{"token", token}, {"password", demo_password}});
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "这个邮箱已有激活的通行证"));
    BOOST_TEST(activated(world) == "1");
}

BOOST_AUTO_TEST_CASE(the_second_of_one_mobile_is_told_that_it_is_taken) {
    World world;
    const auto token = activation_link(world, passport_with_password(world, demo, false));
    world.passport("other@example.edu.cn", "13800000001");
    const auto answer =
        Visitor(world).post(web::page, {{"token", token}, {"password", demo_password}});
    BOOST_TEST(has(answer, "这个手机号码已有激活的通行证"));
}

BOOST_AUTO_TEST_CASE(a_new_mail_is_promised_alike_to_all_and_sent_to_those_who_need_it) {
    World world;
    passport_with_password(world, demo, false);
    Visitor visitor(world);
    const auto ask = [&](const std::string& account) {
        return visitor.post(web::page, {{"answer", "resend"}, {"account", account}});
    };
    const auto known = ask(demo);
    const auto unknown = ask("omed@example.edu.cn");
    BOOST_TEST(known.status == 303);
    BOOST_TEST(header(known, "Location").size() == header(unknown, "Location").size());
    BOOST_TEST(has(visitor.get(web::page, redirect_query(unknown)), "邮件已发往它的邮箱"));
    BOOST_TEST(world.sql("select string_agg(recipient, ' ') from mail") == demo);
    for (int i = 0; i < 5; ++i) ask(demo);
    BOOST_TEST(world.sql("select count(*) from mail") == "3");
    BOOST_TEST(world.sql("select count(*) from passport_link") == "3");
}

BOOST_AUTO_TEST_SUITE_END()
