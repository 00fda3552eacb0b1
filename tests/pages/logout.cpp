#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(logout)

BOOST_AUTO_TEST_CASE(the_session_is_dead_on_the_server) {
    World world;
    const Key passport = world.passport();
    Visitor visitor(world);
    visitor.signed_in(passport);
    Visitor elsewhere(world);
    elsewhere.signed_in(passport);
    const auto answer = visitor.post(web::page, {});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Clear-Site-Data") == "\"cache\"");
    BOOST_TEST(header(answer, "Set-Cookie").find("Max-Age=-1") != std::string::npos);
    BOOST_TEST(world.sql("select count(*) from session where token_hash = '\\x" +
                         visitor.session_hash_hex() + "'") == "0");
    BOOST_TEST(world.sql("select count(*) from session") == "1");
}

BOOST_AUTO_TEST_CASE(a_link_or_a_forged_form_signs_nobody_out) {
    World world;
    Visitor visitor(world);
    visitor.signed_in(world.passport());
    BOOST_TEST(visitor.get(web::page).status == 405);
    BOOST_TEST(visitor.forge(web::page, {}).status == 403);
    BOOST_TEST(world.sql("select count(*) from session") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
