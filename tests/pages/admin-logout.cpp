#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(admin_logout)

BOOST_AUTO_TEST_CASE(it_ends_this_session_here_and_on_the_server) {
    Duty duty;
    Visitor other = duty.at_work("cashier");
    Visitor visitor = duty.at_work("reviewer");
    const auto answer = visitor.post(web::page, {});
    BOOST_TEST(header(answer, "Location").rfind("admin?notice=", 0) == 0);
    BOOST_TEST(header(answer, "Set-Cookie").find("Max-Age=-1") != std::string::npos);
    BOOST_TEST(duty.world.sql("select count(*) from staff_session") == "1");
    BOOST_TEST(duty.audited() == "staff staff.sign_out");
    BOOST_TEST(header(visitor.post(web::page, {}), "Location") == "admin");
    BOOST_TEST(header(other.post(web::page, {}), "Location").rfind("admin?notice=", 0) == 0);
}

BOOST_AUTO_TEST_CASE(a_candidates_session_is_not_touched) {
    Duty duty;
    Visitor candidate(duty.world);
    candidate.signed_in(duty.world.passport());
    BOOST_TEST(header(candidate.post(web::page, {}), "Location") == "admin");
    BOOST_TEST(duty.world.sql("select count(*) from session") == "1");
}

BOOST_AUTO_TEST_CASE(no_link_and_no_foreign_form_signs_anybody_out) {
    Duty duty;
    Visitor visitor = duty.at_work("reviewer");
    BOOST_TEST(visitor.get(web::page).status == 405);
    BOOST_TEST(visitor.forge(web::page, {}).status == 403);
    BOOST_TEST(duty.world.sql("select count(*) from staff_session") == "1");
}

BOOST_AUTO_TEST_SUITE_END()
