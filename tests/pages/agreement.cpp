#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

namespace {

struct Reading {
    World world;
    Key sitting = world.sitting();
    Key passport = world.passport();
    Visitor visitor = Visitor(world).signed_in(passport);

    web::Response answer(const Fields& more) {
        Fields fields{{"version", "1"}, {"revision", "0"}};
        fields.insert(fields.end(), more.begin(), more.end());
        return visitor.post(web::page, fields);
    }
    std::string registrations() { return world.sql("select count(*) from registration"); }
    void close_fill_in() {
        world.sql("update sitting set fill_in_to = now() - interval '1 second'");
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(agreement, Reading)

BOOST_AUTO_TEST_CASE(the_text_and_both_buttons_are_there) {
    const auto page = visitor.get(web::page);
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "第一条 演示协议。"));
    BOOST_TEST(has(page, ">同意</button>"));
    BOOST_TEST(has(page, ">不同意</button>"));
}

BOOST_AUTO_TEST_CASE(agreeing_makes_a_registration_at_profile) {
    const auto done = answer({{"answer", "yes"}, {"agreed", "yes"}});
    BOOST_TEST(done.status == 303);
    BOOST_TEST(header(done, "Location") == "profile");
    BOOST_TEST(world.sql("select stage from registration") == "profile");
    BOOST_TEST(world.sql("select greeted_at is not null from passport") == "t");
}

BOOST_AUTO_TEST_CASE(without_the_tick_it_says_what_is_missing_and_keeps_nothing) {
    const auto again = answer({{"answer", "yes"}});
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "同意后才能继续，请先阅读再勾选"));
    BOOST_TEST(has(again, "href=\"#agreed\""));
    BOOST_TEST(registrations() == "0");
}

BOOST_AUTO_TEST_CASE(disagreeing_goes_back_to_welcome_and_keeps_nothing) {
    const auto done = answer({{"answer", "no"}, {"agreed", "yes"}});
    BOOST_TEST(header(done, "Location") == "welcome");
    BOOST_TEST(registrations() == "0");
}

BOOST_AUTO_TEST_CASE(a_newer_version_is_shown_and_asked_for_again) {
    world.sql("insert into agreement (sitting_id, version, body) values (" +
              std::to_string(sitting) + ", 2, '新的一条')");
    const auto again = answer({{"answer", "yes"}, {"agreed", "yes"}});
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "新的一条"));
    BOOST_TEST(value_of(again, "version") == "2");
    BOOST_TEST(registrations() == "0");
}

BOOST_AUTO_TEST_CASE(posted_after_the_close_it_says_so_and_keeps_the_tick) {
    close_fill_in();
    const auto again = answer({{"answer", "yes"}, {"agreed", "yes"}});
    BOOST_TEST(again.status == 422);
    BOOST_TEST(has(again, "这一步的时间已过"));
    BOOST_TEST(has(again, " checked"));
    BOOST_TEST(registrations() == "0");
}

BOOST_AUTO_TEST_CASE(outside_of_the_window_there_is_nothing_to_read) {
    close_fill_in();
    BOOST_TEST(header(visitor.get(web::page), "Location") == "welcome");
}

BOOST_AUTO_TEST_CASE(after_a_restart_agreeing_goes_on_with_the_same_registration) {
    const Key id = world.registration(passport, sitting, "subjects");
    world.sql("update registration set stage = 'agreement'");
    const auto page = visitor.get(web::page);
    const auto done = visitor.post(web::page, {{"answer", "yes"},
                                               {"agreed", "yes"},
                                               {"version", "1"},
                                               {"revision", value_of(page, "revision")}});
    BOOST_TEST(header(done, "Location") == "profile");
    BOOST_TEST(world.sql("select stage from registration where id = " + std::to_string(id)) ==
               "profile");
    BOOST_TEST(registrations() == "1");
}

BOOST_AUTO_TEST_CASE(without_the_token_nothing_happens) {
    const auto refused = visitor.forge(
        web::page, {{"answer", "yes"}, {"agreed", "yes"}, {"version", "1"}, {"revision", "0"}});
    BOOST_TEST(refused.status == 403);
    BOOST_TEST(registrations() == "0");
}

BOOST_AUTO_TEST_CASE(who_is_not_signed_in_goes_to_login) {
    BOOST_TEST(header(Visitor(world).get(web::page), "Location") == "login?next=agreement");
}

BOOST_AUTO_TEST_CASE(agreeing_twice_goes_on_as_the_first_time) {
    const Fields yes{{"answer", "yes"}, {"agreed", "yes"}};
    answer(yes);
    const auto second = answer(yes);
    BOOST_TEST(second.status == 303);
    BOOST_TEST(header(second, "Location") == "profile");
    BOOST_TEST(registrations() == "1");
    // from a window that was left open, much later
    world.sql("delete from registration");
    world.registration(passport, sitting, "subjects");
    BOOST_TEST(header(answer(yes), "Location") == "subjects");
    BOOST_TEST(header(visitor.get(web::page), "Location") == "subjects");
}

BOOST_AUTO_TEST_SUITE_END()
