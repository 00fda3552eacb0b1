#include <boost/test/unit_test.hpp>

#include "tests/support/at_once.h"
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
    std::string shown(Visitor& who, const std::string& query) {
        return value_of(who.get(web::page, query), "shown");
    }
    web::Response save(Visitor& who, const Fields& lines, const std::string& query) {
        return save(who, lines, query, shown(who, query));
    }
    // By a form of before.
    web::Response save(Visitor& who, Fields lines, const std::string& query,
                       const std::string& seen) {
        lines.emplace_back("shown", seen);
        lines.emplace_back("action", "save");
        return who.post(web::page, lines, query);
    }
};

const Fields two_lines = {{"field-1", "photo"}, {"words-1", "背景太暗"},    {"order-1", "2"},
                          {"field-2", "name"},  {"words-2", " 姓名 不符 "}, {"order-2", "1"},
                          {"field-3", "photo"}, {"words-3", " "},           {"order-3", "3"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_phrases)

BOOST_AUTO_TEST_CASE(a_manager_edits_the_own_sites_list_in_the_order_typed) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    BOOST_TEST(header(manager.get(web::page), "Location") == "admin-phrases?" + at.of(at.here));
    const auto saved = at.save(manager, two_lines, at.of(at.here));
    BOOST_TEST(saved.status == 303);
    BOOST_TEST(at.list("site_id = " + std::to_string(at.here)) == "name=姓名 不符,photo=背景太暗");
    BOOST_TEST(at.audited() == "staff phrases.save");
    BOOST_TEST(has(manager.get(web::page, at.of(at.here)), "value=\"背景太暗\""));
    BOOST_TEST(at.save(manager, {}, at.of(at.here)).status == 303);
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_CASE(the_list_of_all_sites_is_the_institutions) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    BOOST_TEST(manager.get(web::page, "id=0").status == 404);
    BOOST_TEST(at.save(manager, two_lines, "id=0").status == 404);
    BOOST_TEST(at.save(manager, two_lines, at.of(at.there)).status == 404);
    Visitor all = at.everywhere("administrator");
    BOOST_TEST(header(all.get(web::page), "Location") == "admin-phrases?id=0");
    BOOST_TEST(at.save(all, two_lines, "id=0").status == 303);
    BOOST_TEST(at.list("site_id is null") == "name=姓名 不符,photo=背景太暗");
    BOOST_TEST(at.at_work("reviewer").get(web::page).status == 403);
}

BOOST_AUTO_TEST_CASE(what_is_too_long_or_nowhere_is_told_and_nothing_saved) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    const std::string longest(201, 'x');
    const auto answer =
        at.save(manager, {{"field-1", "photo"}, {"words-1", longest}}, at.of(at.here));
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(value_of(answer, "words-1") == longest);
    BOOST_TEST(at.save(manager, {{"field-1", "stage"}, {"words-1", "x"}}, at.of(at.here)).status ==
               422);
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_the_list_comes_back_after_a_new_sign_in) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    Fields sent = two_lines;
    sent.emplace_back("action", "save");
    const auto [kept, again] = at.sent_late(manager, web::page, sent, at.of(at.here));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "words-1") == "姓名 不符");
    BOOST_TEST(value_of(again, "words-2") == "背景太暗");
    BOOST_TEST(at.list("true") == "");
}

BOOST_AUTO_TEST_CASE(of_two_colleagues_the_later_is_told_and_may_then_save_over_it) {
    Phrases at;
    Visitor manager = at.at_work("manager");
    Visitor chief = at.everywhere("administrator");
    const std::string query = at.of(at.here), own = "site_id = " + std::to_string(at.here);
    const std::string seen = at.shown(manager, query);
    BOOST_TEST(at.save(chief, two_lines, query, seen).status == 303);
    const Fields mine{{"field-1", "photo"}, {"words-1", "脸部太小"}};
    const auto late = at.save(manager, mine, query, seen);
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "刚才有人保存过"));
    BOOST_TEST(has(late, "/admin-phrases?" + query + "\" target=\"_blank\""));
    BOOST_TEST(value_of(late, "words-1") == "脸部太小");
    BOOST_TEST(at.list(own) == "name=姓名 不符,photo=背景太暗");
    BOOST_TEST(at.save(manager, mine, query, value_of(late, "shown")).status == 303);
    BOOST_TEST(at.list(own) == "photo=脸部太小");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_sent_many_times_at_once_is_kept_once) {
    constexpr std::size_t many = 6;
    Phrases at;
    Visitor manager = at.at_work("manager");
    const std::string query = at.of(at.here), seen = at.shown(manager, query);
    std::vector<Visitor> taps(many, manager);
    std::vector<int> answers(many);
    at_once(many, [&](store::Database& database, std::size_t i) {
        answers[i] = at.save(taps[i].through(database), two_lines, query, seen).status;
    });
    BOOST_TEST(answers == std::vector<int>(many, 303), boost::test_tools::per_element());
    BOOST_TEST(at.list("site_id = " + std::to_string(at.here)) == "name=姓名 不符,photo=背景太暗");
}

BOOST_AUTO_TEST_SUITE_END()
