#include <boost/test/unit_test.hpp>

#include "tests/support/factor.h"

using namespace support;

namespace {

struct Code : Enrolled {
    web::Response type(const std::string& text) {
        return visitor.post(web::page, {{"code", text}, {"next", "admin-counter"}});
    }
    std::string shown_at() { return world.sql("select factor_at is not null from staff_session"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_code, Code)

BOOST_AUTO_TEST_CASE(the_code_of_the_authenticator_opens_the_page_one_came_for) {
    const auto page = visitor.get(web::page, "next=admin-counter");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(value_of(page, "next") == "admin-counter");
    BOOST_TEST(!has(page, "admin-queue"));  // no tabs yet
    const auto answer = type(" " + code().substr(0, 3) + " " + code().substr(3) + " ");
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "admin-counter");
    BOOST_TEST(shown_at() == "t");
    BOOST_TEST(audited() == "staff.code");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "admin-queue");
}

BOOST_AUTO_TEST_CASE(a_code_counts_once_and_none_before_it) {
    type(code());
    world.sql("update staff_session set factor_at = null");
    const auto again = type(code());
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "已经用过"));
    BOOST_TEST(has(type(code(-1)), "已经用过"));
    BOOST_TEST(shown_at() == "f");
    BOOST_TEST(type(code(1)).status == 303);
}

BOOST_AUTO_TEST_CASE(a_wrong_one_and_none_are_told_and_five_lock_from_anywhere) {
    BOOST_TEST(has(type(""), "请填写"));
    for (int i = 0; i < 4; ++i) BOOST_TEST(has(type("12345x"), "不对或已过时"));
    BOOST_TEST(has(type("12345x"), "15 分钟后可以再试"));
    visitor.from("192.0.2.9");
    BOOST_TEST(has(type(code()), "分钟后可以再试"));
    BOOST_TEST(audited() == "staff.code_refused");
    BOOST_TEST(shown_at() == "f");
}

BOOST_AUTO_TEST_CASE(a_factor_that_belongs_to_another_opens_nothing) {
    const Key other = world.staff("bert", "reviewer");
    world.sql("update staff_factor set staff_id = " + std::to_string(other));
    world.sql("update staff_session set staff_id = " + std::to_string(other));
    BOOST_TEST(has(type(code()), "不对或已过时"));
}

BOOST_AUTO_TEST_CASE(next_is_a_page_of_the_staff) {
    BOOST_TEST(value_of(visitor.get(web::page, "next=%2F%2Fevil.example"), "next") ==
               "admin-queue");
}

BOOST_AUTO_TEST_CASE(who_has_not_signed_in_goes_to_the_sign_in) {
    BOOST_TEST(header(Visitor(world).get(web::page), "Location") == "admin?next=admin-code");
}

BOOST_AUTO_TEST_SUITE_END()
