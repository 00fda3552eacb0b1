#include <boost/test/unit_test.hpp>

#include "tests/support/passport.h"

using namespace support;

namespace {

const std::string demo = "demo@example.edu.cn";

web::Response ask(Visitor& visitor, const std::string& account) {
    return visitor.post(web::page, {{"account", account}});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(recover)

BOOST_AUTO_TEST_CASE(the_owner_gets_a_link_for_ten_minutes) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    BOOST_TEST(ask(visitor, "13800000001").status == 303);
    BOOST_TEST(world.sql("select recipient from mail") == demo);
    BOOST_TEST(world.sql("select body like '%/NCRE_EMS/reset?token=%' from mail") == "t");
    BOOST_TEST(world.sql("select expires_at - created_at from passport_link") == "00:10:00");
}

BOOST_AUTO_TEST_CASE(it_answers_alike_for_all) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    const auto known = visitor.get(web::page, redirect_query(ask(visitor, demo)));
    auto unknown = visitor.get(web::page, redirect_query(ask(visitor, "omed@example.edu.cn"))).body;
    for (auto at = unknown.find("omed"); at != std::string::npos; at = unknown.find("omed"))
        unknown.replace(at, 4, "demo");
    BOOST_TEST(known.body == unknown);
    BOOST_TEST(world.sql("select count(*) from mail") == "1");
}

BOOST_AUTO_TEST_CASE(before_activation_the_activation_mail_is_what_one_needs) {
    World world;
    passport_with_password(world, demo, false);
    Visitor visitor(world);
    ask(visitor, demo);
    BOOST_TEST(world.sql("select purpose from passport_link") == "activate");
}

BOOST_AUTO_TEST_CASE(beyond_three_an_hour_no_mail_and_no_link_and_the_same_answer) {
    World world;
    passport_with_password(world);
    Visitor visitor(world);
    for (int i = 0; i < 5; ++i) BOOST_TEST(ask(visitor, demo).status == 303);
    BOOST_TEST(world.sql("select count(*) from mail") == "3");
    BOOST_TEST(world.sql("select count(*) from passport_link") == "3");
}

BOOST_AUTO_TEST_CASE(without_an_account_it_says_what_is_missing) {
    World world;
    Visitor visitor(world);
    BOOST_TEST(ask(visitor, " ").status == 422);
}

BOOST_AUTO_TEST_SUITE_END()
