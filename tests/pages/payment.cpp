#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(payment)

BOOST_AUTO_TEST_CASE(what_is_owed_stands_per_subject_with_the_deadline_and_the_way_to_pay) {
    Scene scene;
    scene.world.sql("update site set counter = '103 室，工作日 9:00–17:00'");
    const Key id = scene.stand("payment", scene.c);
    const auto page = scene.visitor.get(web::page);
    for (const char* text : {"24 C语言程序设计", "未支付", "80.00", "剩余支付时间", "到考点缴费",
                             "103 室，工作日 9:00–17:00", "77-110108-000001"})
        BOOST_TEST(has(page, text), text);
    BOOST_TEST(has(page, std::to_string(id) + "-1"));
}

BOOST_AUTO_TEST_CASE(a_reviewed_one_is_locked_and_an_unreviewed_one_may_still_change) {
    Scene scene;
    scene.stand("payment", scene.c);
    scene.world.sql("update registration set approved_at = now()");
    BOOST_TEST(has(scene.visitor.get(web::page), "信息和照片已锁定"));
    BOOST_TEST(!has(scene.visitor.get(web::page), "修改报考信息"));
    scene.world.sql("update registration set needs_review = false, approved_at = null");
    BOOST_TEST(has(scene.visitor.get(web::page), "修改报考信息"));
}

BOOST_AUTO_TEST_CASE(what_is_paid_says_so_per_subject_and_what_comes_next) {
    Scene scene;
    scene.stand("paid", scene.c);
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "报名完成"));
    BOOST_TEST(has(page, "已支付"));
    BOOST_TEST(!has(page, "未支付"));
    BOOST_TEST(has(page, "接下来"));
}

BOOST_AUTO_TEST_CASE(nothing_is_posted_here) {
    Scene scene;
    scene.stand("payment", scene.c);
    BOOST_TEST(scene.visitor.post(web::page, {}).status == 405);
    BOOST_TEST(scene.stage() == "payment");
}

BOOST_AUTO_TEST_CASE(before_its_time_the_page_sends_on_to_the_one_that_waits) {
    Scene scene;
    scene.stand("review", scene.c);
    BOOST_TEST(header(scene.visitor.get(web::page), "Location") == "review");
}

BOOST_AUTO_TEST_SUITE_END()
