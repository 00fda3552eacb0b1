#include <boost/test/unit_test.hpp>

#include "store/money.h"
#include "tests/pages/scene.h"

using namespace support;

namespace {

// A candidate who is to pay, at a site that does not review, with both gateways.
struct Online : Scene {
    explicit Online(bool alipay = true, bool wechat = true) {
        world.settings().alipay.enabled = alipay;
        world.settings().wechat.enabled = wechat;
        stand("payment", c);
        world.sql("update registration set needs_review = false");
    }
    web::Response pay(const std::string& gateway, const std::string& revision = "") {
        const auto now = world.sql("select revision from registration");
        return visitor.post(
            web::page, {{"gateway", gateway}, {"revision", revision.empty() ? now : revision}});
    }
    std::string attempts() {
        return world.sql(
            "select coalesce(string_agg(concat_ws(' ', gateway, state, screen), ', ' order by id),"
            " '') from attempt");
    }
    void money(int fen) {
        const auto number = world.sql("select number from attempt");
        world.database().write([&](store::Write& db) {
            store::apply(db, {.gateway = "alipay",
                              .trade_number = "T1",
                              .number = number,
                              .amount = domain::Money::of_fen(fen),
                              .happened_at = domain::from_shanghai({2030, 1, 1}, 0, 0),
                              .by = store::BroughtBy::query});
        });
    }
};

}  // namespace

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
    scene.world.sql("update orders set paid_at = now()");
    const auto page = scene.visitor.get(web::page);
    BOOST_TEST(has(page, "报名完成"));
    BOOST_TEST(has(page, "已支付"));
    BOOST_TEST(!has(page, "未支付"));
    BOOST_TEST(has(page, "接下来"));
}

BOOST_AUTO_TEST_CASE(without_a_gateway_there_is_the_counter_only) {
    Online online(false, false);
    BOOST_TEST(!has(online.visitor.get(web::page), "网上支付"));
    BOOST_TEST(online.pay("alipay").status == 400);
    online.world.settings().wechat.enabled = true;
    BOOST_TEST(has(online.visitor.get(web::page), "用微信支付"));
    BOOST_TEST(!has(online.visitor.get(web::page), "支付宝"));
    BOOST_TEST(online.pay("alipay").status == 400);
    BOOST_TEST(online.attempts() == "");
}

BOOST_AUTO_TEST_CASE(a_payment_begins_once_however_often_it_is_asked_for) {
    Online online;
    for (int i = 0; i < 3; ++i) {
        const auto answer = online.pay("alipay");
        BOOST_TEST(answer.status == 303);
        BOOST_TEST(header(answer, "Location") == "paying");
    }
    BOOST_TEST(online.attempts() == "alipay open desktop");
    const auto page = online.visitor.get(web::page);
    BOOST_TEST(has(page, "支付中"));
    BOOST_TEST(has(page, "有一笔支付宝支付还没有完成"));
    BOOST_TEST(!has(page, "修改报考信息"));
}

BOOST_AUTO_TEST_CASE(another_way_ends_the_one_before) {
    Online online;
    online.pay("alipay");
    BOOST_TEST(online.pay("wechat").status == 303);
    BOOST_TEST(online.attempts() == "alipay closing desktop, wechat open desktop");
}

BOOST_AUTO_TEST_CASE(where_staff_have_to_decide_nobody_is_asked_to_pay) {
    const auto in_doubt = [](const web::Response& page) {
        for (const char* text : {"一笔付款正在核对", "请不要再付款", "名额一直保留", "联系考点"})
            BOOST_TEST(has(page, text), text);
        for (const char* text : {"支付报名费</h1>", "应付", "待支付", "用支付宝支付", "到考点缴费",
                                 "剩余支付时间", "正在结束"})
            BOOST_TEST(!has(page, text), text);
    };
    Online stuck;
    stuck.pay("alipay");
    stuck.world.sql("update attempt set state = 'stuck', closing_at = now()");
    in_doubt(stuck.visitor.get(web::page));
    BOOST_TEST(stuck.pay("wechat").status == 422);
    BOOST_TEST(stuck.attempts() == "alipay stuck desktop");
    Online held;
    held.pay("alipay");
    held.money(7999);
    in_doubt(held.visitor.get(web::page));
    BOOST_TEST(held.pay("alipay").status == 422);
}

BOOST_AUTO_TEST_CASE(minutes_before_the_end_nothing_is_begun_and_the_page_says_so) {
    Online online;
    online.world.sql("update registration set hold_until = now() + interval '2 minutes'");
    const auto page = online.pay("alipay");
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "剩余时间太短"));
    BOOST_TEST(online.attempts() == "");
}

BOOST_AUTO_TEST_CASE(where_no_other_way_can_begin_the_one_before_stays_open) {
    Online online;
    online.pay("alipay");
    online.world.sql("update registration set hold_until = now() + interval '2 minutes'");
    BOOST_TEST(online.pay("wechat").status == 422);
    BOOST_TEST(online.attempts() == "alipay open desktop");
}

BOOST_AUTO_TEST_CASE(of_two_tabs_the_older_one_pays_nothing) {
    Online online;
    const auto before = online.world.sql("select revision from registration");
    online.world.sql("update registration set revision = revision + 1");
    const auto page = online.pay("alipay", before);
    BOOST_TEST(page.status == 422);
    BOOST_TEST(has(page, "您在另一个窗口改过这份报名"));
    BOOST_TEST(online.attempts() == "");
}

BOOST_AUTO_TEST_CASE(money_that_went_back_is_told_to_who_has_lapsed) {
    Online online;
    online.pay("alipay");
    online.world.sql("update attempt set state = 'closed', settled_at = now()");
    online.world.sql(
        "update orders set closed_at = now(); update choice set freed_at = now();"
        " update registration set stage = 'lapsed', hold_until = null");
    online.money(8000);  // too late
    const auto page = online.visitor.get(web::page);
    BOOST_TEST(has(page, "退款中"));
    BOOST_TEST(has(page, "付款到账时名额已不在"));
    BOOST_TEST(has(page, "不用再支付"));
    BOOST_TEST(!has(page, "用支付宝支付"));
    online.world.sql("update refund set state = 'refused'");
    const auto refused = online.visitor.get(web::page);
    BOOST_TEST(has(refused, "没能原路退回"));
    BOOST_TEST(!has(refused, "名额仍为您保留"));
}

BOOST_AUTO_TEST_CASE(before_its_time_the_page_sends_on_to_the_one_that_waits) {
    Scene scene;
    scene.stand("review", scene.c);
    BOOST_TEST(header(scene.visitor.get(web::page), "Location") == "review");
}

BOOST_AUTO_TEST_CASE(the_number_is_there_to_be_scanned_until_the_site_has_seen_its_candidate) {
    Scene scene;
    scene.stand("payment", scene.c);
    BOOST_TEST(has(scene.visitor.get(web::page), "报名号的二维码"));
    scene.world.sql("update registration set stage = 'paid', hold_until = null");
    BOOST_TEST(has(scene.visitor.get(web::page), "报名号的二维码"));
    scene.world.sql("update registration set stage = 'confirmed'");
    BOOST_TEST(!has(scene.visitor.get(web::page), "报名号的二维码"));
}

BOOST_AUTO_TEST_CASE(who_owes_nothing_finishes_without_paying) {
    Online online;
    online.world.sql("update choice set fee_fen = 0");
    online.world.sql("update orders set amount_fen = 0");
    const auto page = online.visitor.get(web::page);
    BOOST_TEST(has(page, "不用缴费"));
    BOOST_TEST(!has(page, "到考点缴费"));
    BOOST_TEST(!has(page, "用支付宝支付"));
    const auto now = online.world.sql("select revision from registration");
    const auto stale = online.visitor.post(
        web::page, {{"free", "yes"}, {"revision", std::to_string(std::stoi(now) - 1)}});
    BOOST_TEST(stale.status == 422);
    const auto done = online.visitor.post(web::page, {{"free", "yes"}, {"revision", now}});
    BOOST_TEST(done.status == 303);
    BOOST_TEST(online.world.sql("select stage from registration") == "paid");
    BOOST_TEST(online.world.sql("select count(*) from payment_event") == "0");
    BOOST_TEST(has(online.visitor.get(web::page), "报名完成"));
}

BOOST_AUTO_TEST_CASE(who_owes_something_does_not_finish_so) {
    Online online;
    const auto now = online.world.sql("select revision from registration");
    const auto refused = online.visitor.post(web::page, {{"free", "yes"}, {"revision", now}});
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(online.world.sql("select stage from registration") == "payment");
}

BOOST_AUTO_TEST_SUITE_END()
