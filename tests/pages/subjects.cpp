#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"
#include "tests/support/at_once.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(subjects)

BOOST_AUTO_TEST_CASE(first_the_sites_are_listed_and_found_by_name_code_or_district) {
    Scene scene;
    scene.stand("subjects");
    const auto all = scene.visitor.get(web::page);
    BOOST_TEST(has(all, "演示考点110108"));
    BOOST_TEST(has(all, "演示考点110109"));
    const auto one = scene.visitor.get(web::page, "choose=site&q=109");
    BOOST_TEST(!has(one, "演示考点110108"));
    BOOST_TEST(has(one, "演示考点110109"));
    BOOST_TEST(has(scene.visitor.get(web::page, "choose=site&q=%25"), "没有找到这样的考点"));
}

BOOST_AUTO_TEST_CASE(a_chosen_site_shows_its_subjects_with_level_minutes_fee_and_places) {
    Scene scene;
    scene.stand("subjects");
    scene.lose_the_last();
    const auto page = scene.visitor.get(web::page, "site=110108");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "二级 · 120 分钟"));
    BOOST_TEST(has(page, "24 C语言程序设计"));
    BOOST_TEST(has(page, "80.00 元"));
    BOOST_TEST(has(page, "余 30"));
    BOOST_TEST(has(page, "1 个名额已报满"));
    BOOST_TEST(has(page, "我保证以上信息是真实和准确的"));
    BOOST_TEST(has(page, "提交报考信息"));
}

BOOST_AUTO_TEST_CASE(a_submit_takes_the_places_and_leads_to_the_photo_with_its_reminder) {
    Scene scene;
    scene.stand("subjects");
    const auto answer = scene.submit({scene.c, scene.data});
    BOOST_TEST(answer.status == 303);
    BOOST_TEST(header(answer, "Location") == "photo?submitted=1");
    BOOST_TEST(scene.stage() == "photo");
    BOOST_TEST(scene.held() == "2");
    BOOST_TEST(scene.world.sql("select serial = 1 and needs_review and hold_until ="
                               " (select fill_in_to from sitting) from registration") == "t");
}

BOOST_AUTO_TEST_CASE(a_submit_that_is_sent_twice_goes_on_as_the_first_time) {
    Scene scene;
    scene.stand("subjects");
    const auto revision = scene.world.sql("select revision from registration");
    scene.submit({scene.c, scene.data});
    const Fields same{{"site", "110108"},
                      {"subject", std::to_string(scene.c)},
                      {"subject", std::to_string(scene.data)},
                      {"declaration", "yes"},
                      {"revision", revision}};
    BOOST_TEST(header(scene.visitor.post(web::page, same), "Location") == "photo");
    BOOST_TEST(scene.held() == "2");
    BOOST_TEST(scene.world.sql("select count(*) from choice") == "2");
}

BOOST_AUTO_TEST_CASE(sent_under_an_older_sign_in_it_comes_back_with_all_ticks) {
    Scene scene;
    scene.stand("subjects");
    const auto page = scene.visitor.forge(web::page, {{"site", "110108"},
                                                      {"subject", std::to_string(scene.c)},
                                                      {"declaration", "yes"},
                                                      {"csrf", "of another session"}});
    BOOST_TEST(page.status == 403);
    BOOST_TEST(has(page, "请核对后再提交一次"));
    BOOST_TEST(Scene::ticked(page, scene.c));
    BOOST_TEST(scene.stage() == "subjects");
    BOOST_TEST(scene.held() == "0");
}

BOOST_AUTO_TEST_CASE(with_a_portrait_it_goes_straight_on_by_the_rule_of_the_site) {
    Scene scene;
    scene.portrait(scene.stand("subjects"));
    const auto answer = scene.submit({scene.elsewhere}, {{"declaration", "yes"}}, "110109");
    BOOST_TEST(header(answer, "Location") == "payment");
    BOOST_TEST(scene.world.sql("select amount_fen from orders where closed_at is null") == "8000");
    BOOST_TEST(scene.world.sql("select hold_until = submitted_at + interval '24 hours'"
                               " from registration") == "t");
}

BOOST_AUTO_TEST_CASE(who_loses_the_last_place_is_told_which_and_keeps_all_else) {
    Scene scene;
    scene.stand("subjects");
    scene.lose_the_last();
    const auto page = scene.submit({scene.c, scene.last});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "66 Python语言程序设计 刚刚报满"));
    BOOST_TEST(Scene::ticked(page, scene.c));
    BOOST_TEST(!Scene::ticked(page, scene.last));
    BOOST_TEST(scene.stage() == "subjects");
    BOOST_TEST(scene.held() == "1");
}

BOOST_AUTO_TEST_CASE(all_mistakes_are_named_at_once_and_nothing_is_taken) {
    Scene scene;
    scene.stand("subjects");
    const auto page = scene.submit({}, {});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "还没有选科目"));
    BOOST_TEST(has(page, "请先核对，再勾选这一项"));
    BOOST_TEST(scene.held() == "0");
}

BOOST_AUTO_TEST_CASE(a_subject_sent_twice_counts_once) {
    Scene scene;
    scene.stand("subjects");
    BOOST_TEST(scene.submit({scene.c, scene.c}).status == 303);
    BOOST_TEST(scene.held() == "1");
}

BOOST_AUTO_TEST_CASE(a_forged_offering_of_another_site_or_none_is_refused) {
    Scene scene;
    scene.stand("subjects");
    for (const Key key : {scene.elsewhere, Key{999999}, Key{-1}}) {
        BOOST_TEST(scene.submit({scene.c, key}).status == 422);
        BOOST_TEST(scene.held() == "0");
    }
    BOOST_TEST(scene.submit({scene.c}, {{"declaration", "yes"}}, "999999").status == 422);
    BOOST_TEST(scene.submit({}, {{"declaration", "yes"}, {"subject", "x' or 1"}}).status == 422);
}

BOOST_AUTO_TEST_CASE(the_smaller_limit_of_the_site_counts) {
    Scene scene;
    scene.world.sql("update site set max_subjects = 1");
    scene.stand("subjects");
    const auto page = scene.submit({scene.c, scene.data});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "最多选 1 科，现在选了 2 科"));
    BOOST_TEST(Scene::ticked(page, scene.data));
}

BOOST_AUTO_TEST_CASE(a_new_sum_without_a_script_keeps_nothing_but_the_ticks) {
    Scene scene;
    scene.stand("subjects");
    const auto answer = scene.submit({scene.c, scene.data}, {{"act", "sum"}});
    BOOST_TEST(answer.status == 303);
    const std::string where = header(answer, "Location");
    const auto page = scene.visitor.get(web::page, where.substr(where.find('?') + 1));
    BOOST_TEST(has(page, "已选 2 科"));
    BOOST_TEST(has(page, "160.00"));
    BOOST_TEST(scene.held() == "0");
}

BOOST_AUTO_TEST_CASE(a_form_of_before_another_tabs_change_is_told_so_and_keeps_its_ticks) {
    Scene scene;
    scene.stand("review", scene.c);
    const auto page = scene.submit({scene.data}, {{"declaration", "yes"}}, "110108", "0");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "您在另一个窗口改过这份报名"));
    BOOST_TEST(Scene::ticked(page, scene.data));
    BOOST_TEST(value_of(page, "revision") == scene.world.sql("select revision from registration"));
}

BOOST_AUTO_TEST_CASE(an_amend_swaps_the_places_and_stays_where_it_was) {
    Scene scene;
    scene.portrait(scene.stand("review", scene.last));
    BOOST_TEST(Scene::ticked(scene.visitor.get(web::page), scene.last));
    const auto answer = scene.submit({scene.c});
    BOOST_TEST(header(answer, "Location") == "review");
    BOOST_TEST(scene.held() == "1");
    BOOST_TEST(scene.world.sql("select taken from offering where id = " +
                               std::to_string(scene.last)) == "0");
}

BOOST_AUTO_TEST_CASE(a_document_that_another_holds_says_the_way_out) {
    Scene scene;
    scene.lose_the_last();
    scene.stand("subjects");
    scene.world.sql("update registration set id_key = 'the same'");
    const auto page = scene.submit({scene.c});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "/NCRE_EMS/profile"));
    BOOST_TEST(scene.held() == "1");
}

BOOST_AUTO_TEST_CASE(after_fill_in_has_closed_nothing_is_submitted_and_the_ticks_stay) {
    Scene scene;
    scene.stand("subjects");
    scene.world.sql("update sitting set fill_in_to = now()");
    const auto page = scene.submit({scene.c});
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "这一步的时间已过"));
    BOOST_TEST(Scene::ticked(page, scene.c));
    BOOST_TEST(scene.stage() == "subjects");
}

BOOST_AUTO_TEST_CASE(an_approved_registration_is_locked) {
    Scene scene;
    scene.stand("payment", scene.c);
    BOOST_TEST(header(scene.visitor.get(web::page), "Location") == "review");
    BOOST_TEST(scene.submit({scene.data}).status == 422);
    BOOST_TEST(scene.stage() == "payment");
}

BOOST_AUTO_TEST_CASE(a_registration_that_waits_for_review_cannot_be_changed_here) {
    Scene scene;
    scene.stand("pending", scene.c);
    BOOST_TEST(header(scene.visitor.get(web::page), "Location") == "review");
    BOOST_TEST(scene.submit({scene.data}).status == 409);
}

BOOST_AUTO_TEST_CASE(a_submit_that_is_sent_twice_at_once_goes_on_both_times) {
    Scene scene;
    for (const std::string nth : {"1", "2", "3", "4"}) {
        const Key passport =
            scene.world.passport("twice" + nth + "@example.edu.cn", "1380000001" + nth);
        const Key id = scene.world.registration(passport, scene.sitting, "subjects");
        scene.world.sql("update registration set id_key = id_key || id, id_number = 'E' || id");
        const std::string revision =
            scene.world.sql("select revision from registration where id = " + std::to_string(id));
        const Visitor candidate = Visitor(scene.world).signed_in(passport);
        std::array<web::Response, 2> answers;
        at_once(2, [&](store::Database& database, std::size_t which) {
            Visitor tap = candidate;
            answers.at(which) =
                tap.through(database).post(web::page, {{"site", "110108"},
                                                       {"subject", std::to_string(scene.c)},
                                                       {"declaration", "yes"},
                                                       {"revision", revision}});
        });
        for (const auto& each : answers) BOOST_TEST(each.status == 303);
        BOOST_TEST(scene.held() == nth);
    }
}

BOOST_AUTO_TEST_SUITE_END()
