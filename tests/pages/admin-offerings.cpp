#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/passport.h"

using namespace support;

namespace {

struct Table : Duty {
    Visitor manager = at_work("manager");
    std::string query = "id=" + std::to_string(here) + "&sitting=" + std::to_string(sitting);

    Table() {
        world.sql("insert into sitting_subject select id, unnest(array['24', '36']) from sitting");
        world.sql("insert into sitting_fee select id, unnest(array[2, 3]), 8000 from sitting");
    }
    std::string shown() { return value_of(manager.get(web::page, query), "shown"); }
    web::Response save(const Fields& fields) { return save(manager, shown(), fields); }
    // By a form of before.
    web::Response save(Visitor& who, const std::string& seen, Fields fields) {
        fields.emplace_back("shown", seen);
        fields.emplace_back("action", "save");
        return who.post(web::page, fields, query);
    }
    std::string open() {
        return world.sql(
            "select string_agg(subject_code || '=' || capacity, ' ' order by subject_code)"
            " from offering where capacity > 0 and site_id = " +
            std::to_string(here));
    }
};

const Fields c{{"open_24", "1"}, {"capacity_24", "30"}, {"fee_24", "80"}};

Fields with(Fields fields, const Fields& more) {
    fields.insert(fields.end(), more.begin(), more.end());
    return fields;
}

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_offerings, Table)

BOOST_AUTO_TEST_CASE(what_the_sitting_opens_is_there_to_be_opened) {
    const auto page = manager.get(web::page, query);
    BOOST_TEST(has(page, "24 C语言程序设计"));
    BOOST_TEST(has(page, "36 数据库技术"));
    BOOST_TEST(!has(page, "66 "));
    BOOST_TEST(value_of(page, "capacity_24") == "30");
    const auto saved = save(with(c, {{"open_36", "1"}, {"capacity_36", "12"}, {"fee_36", "100"}}));
    BOOST_TEST(saved.status == 303);
    BOOST_TEST(open() == "24=30 36=12");
    BOOST_TEST(audited() == "staff site.offerings");
    BOOST_TEST(has(manager.get(web::page, redirect_query(saved)), "已保存"));
}

BOOST_AUTO_TEST_CASE(closing_a_subject_is_asked_for_with_its_name_and_number) {
    const auto asked = save({});
    BOOST_TEST(asked.status == 422);
    BOOST_TEST(has(asked, "取消 1 科的开考"));
    BOOST_TEST(has(asked, "24 C语言程序设计</span>"));
    BOOST_TEST(open() == "24=30");
    BOOST_TEST(save({{"sure", "yes"}}).status == 303);
    BOOST_TEST(open().empty());
}

BOOST_AUTO_TEST_CASE(nothing_is_cut_below_what_is_taken) {
    candidate_here("pending");
    const auto closed = save({{"sure", "yes"}});
    BOOST_TEST(closed.status == 422);
    BOOST_TEST(has(closed, "已有 1 人报考，不能取消开考"));
    candidate_here("pending");
    const auto cut = save({{"open_24", "1"}, {"capacity_24", "1"}, {"fee_24", "80"}});
    BOOST_TEST(cut.status == 422);
    BOOST_TEST(has(cut, "不能少于 2"));
    BOOST_TEST(value_of(cut, "capacity_24") == "1");
    BOOST_TEST(has(save(with(c, {{"site_capacity", "1"}})), "不能少于 2"));
    BOOST_TEST(open() == "24=30");
}

BOOST_AUTO_TEST_CASE(of_two_colleagues_the_later_is_told_and_may_then_save_over_it) {
    Visitor chief = everywhere("administrator");
    const std::string seen = shown();
    const Fields both = with(c, {{"open_36", "1"}, {"capacity_36", "12"}, {"fee_36", "100"}});
    BOOST_TEST(save(chief, seen, both).status == 303);
    const Fields mine{{"open_24", "1"}, {"capacity_24", "40"}, {"fee_24", "80"}, {"sure", "yes"}};
    const auto late = save(manager, seen, mine);
    BOOST_TEST(late.status == 422);
    BOOST_TEST(has(late, "刚才有人保存过"));
    BOOST_TEST(has(late, "/admin-offerings?id=" + std::to_string(here) + "&amp;sitting="));
    BOOST_TEST(value_of(late, "capacity_24") == "40");
    BOOST_TEST(open() == "24=30 36=12");
    BOOST_TEST(save(manager, value_of(late, "shown"), mine).status == 303);
    BOOST_TEST(open() == "24=40");
}

BOOST_AUTO_TEST_CASE(a_double_tap_and_places_taken_meanwhile_are_no_colleague) {
    const std::string seen = shown();
    candidate_here("pending");
    const Fields more = with(c, {{"site_capacity", "90"}});
    BOOST_TEST(save(manager, seen, more).status == 303);
    BOOST_TEST(save(manager, seen, more).status == 303);
}

BOOST_AUTO_TEST_CASE(who_mistypes_is_still_told_of_a_colleague) {
    const std::string seen = shown();
    BOOST_TEST(save(with(c, {{"site_capacity", "90"}})).status == 303);
    const auto mistyped = save(manager, seen, with(c, {{"site_capacity", "many"}}));
    BOOST_TEST(!has(mistyped, "刚才有人保存过"));
    BOOST_TEST(has(save(manager, value_of(mistyped, "shown"), c), "刚才有人保存过"));
}

BOOST_AUTO_TEST_CASE(what_is_mistyped_is_named_and_kept) {
    const auto page = save({{"open_24", "1"}, {"capacity_24", "many"}, {"fee_24", "8,0"}});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "id=\"capacity_24-fault\""));
    BOOST_TEST(has(page, "id=\"fee_24-fault\""));
    BOOST_TEST(value_of(page, "capacity_24") == "many");
    BOOST_TEST(value_of(page, "fee_24") == "8,0");
}

BOOST_AUTO_TEST_CASE(a_sitting_that_opens_nothing_says_so) {
    world.sql("delete from sitting_subject");
    BOOST_TEST(has(manager.get(web::page, query), "还没有开放科目"));
    BOOST_TEST(manager.get(web::page, "id=" + std::to_string(here) + "&sitting=0").status == 404);
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_after_a_new_sign_in) {
    const auto [kept, again] = sent_late(
        manager, web::page,
        with(c, {{"open_36", "1"}, {"capacity_36", "17"}, {"fee_36", "81"}, {"action", "save"}}),
        query);
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "capacity_36") == "17");
    BOOST_TEST(has(again, "name=\"open_36\" value=\"1\" checked"));
}

BOOST_AUTO_TEST_SUITE_END()
