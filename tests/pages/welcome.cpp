#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

namespace {

struct Standing {
    World world;
    Key sitting = world.sitting();
    Key site = world.site();
    Key offering = world.offering(sitting, site);
    Key passport = world.passport();
    Visitor visitor = Visitor(world).signed_in(passport);

    Key stand(const std::string& stage) {
        return world.registration(passport, sitting, stage, site, offering);
    }
    web::Response act(const std::string& intent) {
        return visitor.post(web::page, {{"intent", intent}, {"revision", revision()}});
    }
    std::string next_mobile() { return std::to_string(++mobile); }
    long mobile = 13900000000;
    std::string revision() { return world.sql("select revision from registration"); }
    std::string stage() { return world.sql("select stage from registration"); }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(welcome, Standing)

BOOST_AUTO_TEST_CASE(each_stage_says_what_comes_next) {
    const std::vector<std::pair<std::string, std::string>> headings{
        {"profile", "下一步：填写基本信息"},   {"subjects", "下一步：选择报考科目"},
        {"photo", "下一步：上传照片"},         {"review", "下一步：申请信息审核"},
        {"pending", "等待考点审核"},           {"rejected", "下一步：按意见修改"},
        {"payment", "下一步：支付费用"},       {"paid", "报名成功"},
        {"confirmed", "报名成功，已现场确认"}, {"lapsed", "时间已过，名额已让给他人"},
        {"cancelled", "这份报名已取消"}};
    BOOST_TEST(has(visitor.get(web::page), "下一步：阅读报名协议"));
    for (const auto& [stage, heading] : headings) {
        BOOST_TEST_CONTEXT(stage) {
            const Key somebody = world.passport(stage + "@example.edu.cn", next_mobile());
            world.registration(somebody, sitting, stage, site, offering);
            const auto page = Visitor(world).signed_in(somebody).get(web::page);
            BOOST_TEST(page.status == 200);
            BOOST_TEST(has(page, "<h2>" + heading));
        }
    }
}

BOOST_AUTO_TEST_CASE(while_staff_decide_about_money_nobody_is_sent_to_pay) {
    const Key somebody = world.passport("payer@example.edu.cn", next_mobile());
    world.registration(somebody, sitting, "payment", site, offering);
    world.sql(
        "insert into attempt (order_id, gateway, amount_fen, screen, expires_at, state)"
        " select id, 'alipay', 8000, 'phone', now(), 'stuck' from orders");
    const auto page = Visitor(world).signed_in(somebody).get(web::page);
    BOOST_TEST(has(page, "<h2>一笔付款正在核对"));
    BOOST_TEST(has(page, "请不要再付款"));
    for (const char* text : {"下一步", "去支付", "待支付", "剩余支付时间", "内支付", "取消报名"})
        BOOST_TEST(!has(page, text), text);
}

BOOST_AUTO_TEST_CASE(the_greeting_stays_until_it_was_read) {
    BOOST_TEST(has(visitor.get(web::page), "知道了"));
    BOOST_TEST(has(visitor.get(web::page), "知道了"));
    BOOST_TEST(visitor.post(web::page, {{"intent", "greeted"}}).status == 303);
    BOOST_TEST(!has(visitor.get(web::page), "知道了"));
}

BOOST_AUTO_TEST_CASE(who_lapsed_may_choose_subjects_again) {
    stand("lapsed");
    BOOST_TEST(header(act("resume"), "Location") == "subjects");
    BOOST_TEST(stage() == "subjects");
    BOOST_TEST(world.sql("select name from registration") == "演示甲");
}

BOOST_AUTO_TEST_CASE(who_cancelled_begins_with_the_agreement) {
    stand("cancelled");
    BOOST_TEST(header(act("restart"), "Location") == "agreement");
    BOOST_TEST(stage() == "agreement");
}

BOOST_AUTO_TEST_CASE(after_the_close_nobody_comes_back) {
    stand("lapsed");
    world.sql("update sitting set fill_in_to = now() - interval '1 second'");
    BOOST_TEST(!has(visitor.get(web::page), "value=\"resume\""));
    const auto told = act("resume");
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "这一步的时间已过"));
    BOOST_TEST(stage() == "lapsed");
}

BOOST_AUTO_TEST_CASE(cancelling_asks_first_and_then_frees_the_place) {
    stand("review");
    BOOST_TEST(!has(visitor.get(web::page), "<dialog"));
    BOOST_TEST(has(visitor.get(web::page, "ask=withdraw"), "名额会马上让给他人"));
    BOOST_TEST(world.sql("select taken from offering") == "1");
    BOOST_TEST(act("withdraw").status == 303);
    BOOST_TEST(stage() == "cancelled");
    BOOST_TEST(world.sql("select taken from offering") == "0");
}

BOOST_AUTO_TEST_CASE(what_is_paid_cannot_be_cancelled_here) {
    stand("paid");
    BOOST_TEST(!has(visitor.get(web::page, "ask=withdraw"), "<dialog"));
    BOOST_TEST(act("withdraw").status == 422);
    BOOST_TEST(stage() == "paid");
}

BOOST_AUTO_TEST_CASE(an_old_tab_cancels_nothing) {
    stand("review");
    const std::string old = revision();
    world.sql("update registration set revision = revision + 1");
    const auto told = visitor.post(web::page, {{"intent", "withdraw"}, {"revision", old}});
    BOOST_TEST(told.status == 422);
    BOOST_TEST(has(told, "您在另一个窗口改过这份报名"));
    BOOST_TEST(stage() == "review");
}

BOOST_AUTO_TEST_CASE(of_several_open_sittings_one_is_chosen) {
    const Key other = world.sitting(78, {.fill_in_to = "9 days", .payment_to = "12 days"});
    BOOST_TEST(has(visitor.get(web::page), "演示考次78"));
    const auto done =
        visitor.post(web::page, {{"intent", "choose"}, {"sitting", std::to_string(other)}});
    BOOST_TEST(done.status == 303);
    BOOST_TEST(has(visitor.get(web::page), "当前考次：演示考次78"));
}

BOOST_AUTO_TEST_CASE(a_closed_sitting_cannot_be_chosen) {
    world.sql("update sitting set status = 'closed'");
    BOOST_TEST(has(visitor.get(web::page), "现在没有正在报名的考次"));
    const auto refused =
        visitor.post(web::page, {{"intent", "choose"}, {"sitting", std::to_string(sitting)}});
    BOOST_TEST(refused.status == 400);
}

BOOST_AUTO_TEST_CASE(before_the_window_the_dates_are_told) {
    world.sql("update sitting set fill_in_from = now() + interval '1 day'");
    BOOST_TEST(has(visitor.get(web::page), "填报还没有开始"));
}

BOOST_AUTO_TEST_CASE(who_did_not_submit_in_time_is_told) {
    stand("subjects");
    world.sql("update sitting set fill_in_to = now() - interval '1 second'");
    BOOST_TEST(has(visitor.get(web::page), "截止前没有提交报考信息"));
}

BOOST_AUTO_TEST_CASE(earlier_registrations_are_listed_with_what_they_had) {
    const Key before = world.sitting(76);
    const Key past = world.offering(before, site, "66");
    const Key id = world.registration(passport, before, "payment", site, past);
    world.sql("select free_places(" + std::to_string(id) + ")");
    world.sql("update registration set stage = 'lapsed', hold_until = null");
    const auto page = visitor.get(web::page);
    BOOST_TEST(has(page, "演示考次76"));
    BOOST_TEST(has(page, "66 Python语言程序设计"));
    BOOST_TEST(has(page, "超时失效"));
}

BOOST_AUTO_TEST_CASE(of_another_candidate_nothing_is_seen) {
    world.registration(world.passport("b@example.edu.cn", "13800000002"), sitting, "review", site,
                       offering);
    const auto page = visitor.get(web::page);
    BOOST_TEST(!has(page, "演示甲"));
    BOOST_TEST(has(page, "以前没有报过名"));
}

BOOST_AUTO_TEST_CASE(what_is_sent_twice_goes_on_as_the_first_time) {
    stand("lapsed");
    const std::string old = revision();
    const Fields resume{{"intent", "resume"}, {"revision", old}};
    BOOST_TEST(header(visitor.post(web::page, resume), "Location") == "subjects");
    BOOST_TEST(header(visitor.post(web::page, resume), "Location") == "subjects");
    world.sql("update registration set stage = 'cancelled'");
    const Fields restart{{"intent", "restart"}, {"revision", revision()}};
    BOOST_TEST(header(visitor.post(web::page, restart), "Location") == "agreement");
    BOOST_TEST(header(visitor.post(web::page, restart), "Location") == "agreement");
    BOOST_TEST(stage() == "agreement");
}

BOOST_AUTO_TEST_CASE(cancelling_twice_is_cancelling) {
    stand("review");
    const Fields withdraw{{"intent", "withdraw"}, {"revision", revision()}};
    BOOST_TEST(header(visitor.post(web::page, withdraw), "Location") == "welcome");
    BOOST_TEST(header(visitor.post(web::page, withdraw), "Location") == "welcome");
    BOOST_TEST(stage() == "cancelled");
}

BOOST_AUTO_TEST_SUITE_END()
