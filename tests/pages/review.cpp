#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"
#include "tests/support/overtaken.h"

using namespace support;

namespace {

struct Review : Scene {
    web::Response apply(const std::string& revision = "") {
        const auto now = world.sql("select revision from registration");
        return visitor.post(web::page, {{"revision", revision.empty() ? now : revision}});
    }
    // 申请信息审核 from `review`, overtaken by another's change (SQL).
    web::Response applied_while(const std::string& change) {
        portrait(stand("review", c));
        const auto revision = world.sql("select revision from registration");
        web::Response answer;
        overtaken_by(world, change, [&](store::Database& own) {
            answer = visitor.through(own).post(web::page, {{"revision", revision}});
        });
        visitor.through(world.database());
        return answer;
    }
    void reject(Key registration, const std::string& field, const std::string& words) {
        const Key staff = world.staff("reviewer", "reviewer", site);
        world.sql("with d as (insert into decision (registration_id, staff_id, verdict) values (" +
                  std::to_string(registration) + ", " + std::to_string(staff) +
                  ", 'reject') returning id) insert into decision_reason select id, '" + field +
                  "', '" + words + "' from d");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(review)

BOOST_AUTO_TEST_CASE(while_staff_decide_about_money_nobody_is_sent_to_pay) {
    Review scene;
    scene.portrait(scene.stand("payment", scene.c));
    BOOST_TEST(has(scene.visitor.get(web::page), "去支付"));
    scene.world.sql(
        "insert into attempt (order_id, gateway, amount_fen, screen, expires_at, state)"
        " select id, 'alipay', 8000, 'phone', now(), 'stuck' from orders");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "请不要再付款"));
    for (const char* text : {"去支付", "待支付", "剩余支付时间"})
        BOOST_TEST(!has(page, text), text);
}

BOOST_AUTO_TEST_CASE(all_that_was_entered_stands_on_the_form_with_its_number) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    const auto page = scene.visitor.get(web::page);
    for (const char* text : {"全国计算机等级考试报名登记表", "77-110108-000001", "演示甲", "男",
                             "110221200403151239", "24 C语言程序设计", "80.00 元",
                             "portrait?v=", "修改报考信息", "修改照片", "申请信息审核"})
        BOOST_TEST(has(page, text), text);
}

BOOST_AUTO_TEST_CASE(applying_asks_first_on_a_page_of_its_own_where_there_is_no_script) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    BOOST_TEST(has(scene.visitor.get(web::page), "review?confirm=1"));
    const auto asked = scene.visitor.get(web::page, "confirm=1");
    BOOST_TEST(has(asked, "现在申请审核吗"));
    BOOST_TEST(has(asked, "确定"));
    BOOST_TEST(scene.stage() == "review");
}

BOOST_AUTO_TEST_CASE(applying_hands_it_to_the_site_and_then_it_can_only_be_read) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    BOOST_TEST(header(scene.apply(), "Location") == "review");
    BOOST_TEST(scene.stage() == "pending");
    BOOST_TEST(scene.world.sql("select applied_at is not null and hold_until ="
                               " (select payment_to from sitting) from registration") == "t");
    // sent twice
    BOOST_TEST(header(scene.apply("1"), "Location") == "review");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "待审核"));
    BOOST_TEST(!has(page, "修改报考信息"));
    BOOST_TEST(!has(page, "修改照片"));
    BOOST_TEST(!has(page, "申请信息审核"));
}

BOOST_AUTO_TEST_CASE(a_refused_one_shows_each_reason_at_its_field_and_may_apply_again) {
    Review scene;
    const Key id = scene.stand("rejected", scene.c);
    scene.portrait(id);
    scene.reject(id, "department", "请填写完整的院系名称");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "审核未通过"));
    BOOST_TEST(has(page, "href=\"#department\""));
    const auto cell = page.body.find("id=\"department\"");
    BOOST_TEST(page.body.find("请填写完整的院系名称", cell) < page.body.find("</div>", cell));
    BOOST_TEST(has(page, ">申请信息审核</a>"));
    BOOST_TEST(scene.apply().status == 303);
    BOOST_TEST(scene.stage() == "pending");
}

BOOST_AUTO_TEST_CASE(an_approved_one_is_locked_says_why_and_until_when_to_pay) {
    Review scene;
    scene.portrait(scene.stand("payment", scene.c));
    scene.world.sql("update registration set approved_at = now()");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "审核已通过，信息和照片已锁定"));
    BOOST_TEST(has(page, "剩余支付时间"));
    BOOST_TEST(!has(page, "修改报考信息"));
}

BOOST_AUTO_TEST_CASE(without_review_it_can_be_changed_until_it_is_paid) {
    Review scene;
    scene.world.sql("update site set reviews = false");
    scene.portrait(scene.stand("payment", scene.c));
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "修改报考信息"));
    BOOST_TEST(has(page, "修改照片"));
    scene.world.sql("update registration set stage = 'paid', hold_until = null");
    BOOST_TEST(!has(scene.visitor.get(web::page), "修改报考信息"));
    BOOST_TEST(has(scene.visitor.get(web::page), "打印登记表"));
}

BOOST_AUTO_TEST_CASE(an_old_tab_does_not_apply) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    const auto page = scene.apply("0");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "您在另一个窗口改过这份报名"));
    BOOST_TEST(scene.stage() == "review");
}

BOOST_AUTO_TEST_CASE(after_review_has_closed_nobody_applies) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    scene.world.sql("update sitting set review_to = now()");
    const auto page = scene.apply();
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "这一步的时间已过"));
    BOOST_TEST(scene.stage() == "review");
}

BOOST_AUTO_TEST_CASE(what_is_paid_cannot_be_handed_in_again) {
    Review scene;
    scene.portrait(scene.stand("paid", scene.c));
    BOOST_TEST(scene.apply().status == 422);
    BOOST_TEST(scene.stage() == "paid");
}

BOOST_AUTO_TEST_CASE(a_typed_name_cannot_become_markup) {
    Review scene;
    scene.portrait(scene.stand("review", scene.c));
    scene.world.sql("update registration set school = '<script>alert(1)</script>'");
    BOOST_TEST(!has(scene.visitor.get(web::page), "<script>alert"));
}

BOOST_AUTO_TEST_CASE(a_reason_at_what_was_left_empty_leads_to_where_it_is_filled_in) {
    Review scene;
    const Key id = scene.stand("rejected", scene.c);
    scene.portrait(id);
    scene.world.sql(
        "update registration set career = '24', school = null, department = null,"
        " grade = null, class_name = null, student_number = null");
    scene.reject(id, "school", "请填写学校");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "/profile#school\"><strong>"));
    BOOST_TEST(!has(page, "href=\"#school\""));
    BOOST_TEST(has(page, "2004年3月15日"));
}

// Twice at the same moment, as by two taps: both have read that it stands at `review`.
BOOST_AUTO_TEST_CASE(applying_twice_at_once_is_applying) {
    Review scene;
    const auto second = scene.applied_while(
        "update registration set stage = 'pending', revision = revision + 1, applied_at = now()");
    BOOST_TEST(second.status == 303);
    BOOST_TEST(header(second, "Location") == "review");
}

BOOST_AUTO_TEST_CASE(what_changes_at_the_same_moment_otherwise_is_told) {
    Review scene;
    const auto told = scene.applied_while(
        "update registration set department = '别的学院', revision = revision + 1");
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "您在另一个窗口改过这份报名"));
    BOOST_TEST(scene.stage() == "review");
}

BOOST_AUTO_TEST_SUITE_END()
