#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Phrases : Duty {
    std::string of(Key site) { return "id=" + std::to_string(site); }
    std::string list(const std::string& where) {
        return world.sql(
            "select coalesce(string_agg(field || '=' || words, ',' order by place),"
            " '') from phrase where " +
            where);
    }
};

const Fields two_lines = {{"action", "save"}, {"field-1", "photo"}, {"words-1", "背景太暗"},
                          {"order-1", "2"},   {"field-2", "name"},  {"words-2", " 姓名 不符 "},
                          {"order-2", "1"},   {"field-3", "photo"}, {"words-3", " "},
                          {"order-3", "3"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_phrases)

BOOST_AUTO_TEST_CASE(a_manager_edits_the_own_sites_list_in_the_order_typed) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    BOOST_TEST(header(manager.get(web::page), "Location") == "admin-phrases?" + at.of(at.here));
    const auto saved = manager.post(web::page, two_lines, at.of(at.here));
    BOOST_TEST(saved.status == 303);
    BOOST_TEST(at.list("site_id = " + std::to_string(at.here)) == "name=姓名 不符,photo=背景太暗");
    BOOST_TEST(at.audited() == "staff phrases.save");
    BOOST_TEST(has(manager.get(web::page, at.of(at.here)), "value=\"背景太暗\""));
    BOOST_TEST(manager.post(web::page, {{"action", "save"}}, at.of(at.here)).status == 303);
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_CASE(the_list_of_all_sites_is_the_institutions) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    BOOST_TEST(manager.get(web::page, "id=0").status == 404);
    BOOST_TEST(manager.post(web::page, two_lines, "id=0").status == 404);
    BOOST_TEST(manager.post(web::page, two_lines, at.of(at.there)).status == 404);
    Visitor all = at.everywhere("administrator");
    BOOST_TEST(header(all.get(web::page), "Location") == "admin-phrases?id=0");
    BOOST_TEST(all.post(web::page, two_lines, "id=0").status == 303);
    BOOST_TEST(at.list("site_id is null") == "name=姓名 不符,photo=背景太暗");
    BOOST_TEST(at.at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(what_is_too_long_or_nowhere_is_told_and_nothing_saved) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    const std::string longest(201, 'x');
    const auto answer =
        manager.post(web::page, {{"action", "save"}, {"field-1", "photo"}, {"words-1", longest}},
                     at.of(at.here));
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(value_of(answer, "words-1") == longest);
    BOOST_TEST(manager
                   .post(web::page, {{"action", "save"}, {"field-1", "stage"}, {"words-1", "x"}},
                         at.of(at.here))
                   .status == 422);
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_the_list_comes_back_after_a_new_sign_in) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    const auto [kept, again] = at.sent_late(manager, web::page, two_lines, at.of(at.here));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "words-1") == "姓名 不符");
    BOOST_TEST(value_of(again, "words-2") == "背景太暗");
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_SUITE_END()
