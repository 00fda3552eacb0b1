#include <boost/test/unit_test.hpp>

#include "store/statistics.h"
#include "tests/support/duty.h"

using namespace support;

namespace {

struct Counting : Duty {
    std::string query = "sitting=" + std::to_string(sitting);

    std::string of_site(Key site) { return query + "&site=" + std::to_string(site); }
    void put_in_class(Key registration, const std::string& name) {
        world.sql("update registration set class_name = '" + name +
                  "' where id = " + std::to_string(registration));
    }
};

// A figure of the row above the tables.
std::string figure(const web::Response& page, const std::string& name) {
    const std::string mark = "<dt>" + name + "</dt><dd>";
    const auto at = page.body.find(mark);
    if (at == std::string::npos) return "none";
    const auto from = at + mark.size();
    return page.body.substr(from, page.body.find('<', from) - from);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_statistics)

BOOST_AUTO_TEST_CASE(a_site_sees_its_own_figures_and_the_institution_those_of_all) {
    Counting c;
    c.candidate_here("pending");
    c.candidate_here("paid");
    c.candidate_there("paid");
    const auto own = c.at_work("cashier").get(web::page);
    BOOST_TEST(figure(own, "报名人数") == "2");
    BOOST_TEST(figure(own, "待审核") == "1");
    BOOST_TEST(figure(own, "实收（元）") == "80");
    BOOST_TEST(!has(own, "110109"));
    const auto all = c.everywhere("auditor").get(web::page);
    BOOST_TEST(figure(all, "报名人数") == "3");
    BOOST_TEST(has(all, "各考点"));
    BOOST_TEST(has(all, "110109 演示考点110109"));
}

BOOST_AUTO_TEST_CASE(another_ones_site_is_not_shown_whoever_asks_for_it) {
    Counting c;
    c.candidate_there("paid");
    const auto page = c.at_work("manager").get(web::page, c.of_site(c.there));
    BOOST_TEST(figure(page, "报名人数") == "0");
    BOOST_TEST(!has(page, "110109"));
}

BOOST_AUTO_TEST_CASE(a_change_shows_at_once_and_so_after_the_clerk) {
    Counting c;
    Visitor admin = c.everywhere("administrator");
    const Key id = c.candidate_here("payment");
    BOOST_TEST(figure(admin.get(web::page), "已支付人数") == "0");
    c.world.sql("update registration set stage = 'paid', hold_until = null where id = " +
                std::to_string(id));
    BOOST_TEST(figure(admin.get(web::page), "已支付人数") == "1");
    c.world.database().write([](store::Write& db) { return store::fold_statistics(db, 1000); });
    BOOST_TEST(figure(admin.get(web::page), "已支付人数") == "1");
}

BOOST_AUTO_TEST_CASE(of_a_level_the_choices_are_counted_and_not_people_twice) {
    Counting c;
    const Key python = c.world.offering(c.sitting, c.here, "66");
    const Key id = c.candidate_here("paid");
    c.world.sql("insert into choice (registration_id, offering_id, fee_fen) values (" +
                std::to_string(id) + ", " + std::to_string(python) + ", 8000)");
    const auto page = c.everywhere("administrator").get(web::page, c.query + "&level=2");
    BOOST_TEST(figure(page, "报名人数") == "none");
    BOOST_TEST(figure(page, "报考科次") == "2");
    BOOST_TEST(figure(page, "实收（元）") == "160");
    BOOST_TEST(figure(c.everywhere("administrator").get(web::page, c.query + "&level=3"),
                      "报考科次") == "0");
}

BOOST_AUTO_TEST_CASE(the_classes_of_a_site_are_told_and_one_can_be_asked_for) {
    Counting c;
    c.put_in_class(c.candidate_here("paid"), "软件 <2301>");
    c.put_in_class(c.candidate_here("paid"), "");
    Visitor manager = c.at_work("manager");
    const auto page = manager.get(web::page);
    BOOST_TEST(has(page, "软件 &lt;2301&gt;</th>"));
    BOOST_TEST(has(page, "没有填班级</th>"));
    const auto one = manager.get(web::page, c.query + "&class=%3D%E8%BD%AF%E4%BB%B6+%3C2301%3E");
    BOOST_TEST(figure(one, "报名人数") == "1");
    BOOST_TEST(has(one, " selected>软件 &lt;2301&gt;</option>"));
    BOOST_TEST(!has(one, "名额</th>"));
    const auto none = manager.get(web::page, c.query + "&class=%3D");
    BOOST_TEST(figure(none, "报名人数") == "1");
}

BOOST_AUTO_TEST_CASE(places_are_told_with_what_is_left) {
    Counting c;
    c.world.sql("update offering set capacity = 2");
    c.candidate_here("paid");
    Visitor manager = c.at_work("manager");
    BOOST_TEST(has(manager.get(web::page), "仅余 1"));
    c.candidate_here("review");
    BOOST_TEST(has(manager.get(web::page), "已满"));
}

BOOST_AUTO_TEST_CASE(who_has_nothing_to_count_is_told_so) {
    Counting c;
    c.world.sql("update sitting set status = 'draft'");
    BOOST_TEST(figure(c.everywhere("administrator").get(web::page), "报名人数") == "0");
    c.world.sql("truncate sitting cascade");
    BOOST_TEST(has(c.everywhere("administrator").get(web::page), "还没有考次"));
    c.sitting = c.world.sitting();
    BOOST_TEST(has(c.at_work("manager").get(web::page), "没有参加这个考次"));
}

BOOST_AUTO_TEST_CASE(a_sitting_that_is_none_is_not_found) {
    Counting c;
    Visitor admin = c.everywhere("administrator");
    for (const auto* query : {"sitting=999999", "sitting=x", "level=5", "level=x", "site=x"})
        BOOST_TEST(admin.get(web::page, query).status == 404, query);
}

BOOST_AUTO_TEST_SUITE_END()
