// What a refund run would give back, through web::answer().
#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "web/page.h"

using namespace support;

namespace {

struct Preview : Duty {
    Key cashier = world.staff("till", "cashier", here);

    void take_fee() {
        const Key id = candidate_here("payment");
        world.database().write([&](store::Write& db) {
            store::receive(db, over_counter(id, cashier, here, "A" + std::to_string(id)));
        });
    }
    std::string at(Key site, const std::string& subject = "") {
        return "sitting=" + std::to_string(sitting) + "&id=" + std::to_string(site) +
               "&subject=" + subject;
    }
    std::string runs() { return world.sql("select count(*) from refund_run"); }
};

Fields make(const std::string& count, const std::string& fen, const std::string& words) {
    return {{"action", "make"}, {"count", count}, {"amount", fen}, {"words", words}};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_refund_preview)

BOOST_AUTO_TEST_CASE(sum_and_count_are_shown_and_agreed_to) {
    Preview preview;
    preview.take_fee();
    preview.take_fee();
    auto manager = preview.at_work("manager");
    const auto page = manager.get(web::page, preview.at(preview.here));
    BOOST_TEST(has(page, "将退 2 笔，共 160.00 元"));
    BOOST_TEST(has(page, "全部科目"));
    BOOST_TEST(has(manager.get(web::page, preview.at(preview.here, "24")), "将退 2 笔"));
    BOOST_TEST(has(manager.get(web::page, preview.at(preview.here, "36")), "没有可以退的"));
    const auto no_words =
        manager.post(web::page, make("2", "16000", " "), preview.at(preview.here));
    BOOST_TEST(no_words.status == 422);
    std::string summary = no_words.body;
    std::erase(summary, '\n');
    BOOST_TEST(summary.find("<strong>原因</strong>") != std::string::npos);
    BOOST_TEST(preview.runs() == "0");
    const auto made = manager.post(web::page, make("2", "16000", "停电"), preview.at(preview.here));
    BOOST_TEST(made.status == 303);
    BOOST_TEST(preview.audited() == "staff money.run_make");
    BOOST_TEST(preview.world.sql("select state from refund limit 1") == "asked");
    BOOST_TEST(has(manager.get(web::page, preview.at(preview.here)), "没有可以退的"));
}

BOOST_AUTO_TEST_CASE(a_site_that_is_none_gives_nothing_back) {
    Preview preview;
    auto administrator = preview.everywhere("administrator");
    BOOST_TEST(administrator.get(web::page, preview.at(999999)).status == 404);
    BOOST_TEST(administrator.post(web::page, make("0", "0", "停电"), preview.at(999999)).status ==
               404);
}

BOOST_AUTO_TEST_CASE(who_agreed_to_other_numbers_is_shown_the_new_ones) {
    Preview preview;
    preview.take_fee();
    auto manager = preview.at_work("manager");
    preview.take_fee();
    const auto stale = manager.post(web::page, make("1", "8000", "停电"), preview.at(preview.here));
    BOOST_TEST(stale.status == 422);
    BOOST_TEST(has(stale, "刚刚有了变化"));
    BOOST_TEST(has(stale, "value=\"停电\""));
    BOOST_TEST(has(stale, "将退 2 笔"));
    BOOST_TEST(preview.runs() == "0");
}

BOOST_AUTO_TEST_CASE(a_manager_gives_nothing_back_for_other_sites) {
    Preview preview;
    preview.take_fee();
    auto manager = preview.at_work("manager");
    BOOST_TEST(manager.get(web::page, preview.at(preview.there)).status == 404);
    const std::string everywhere = "sitting=" + std::to_string(preview.sitting) + "&id=";
    BOOST_TEST(manager.get(web::page, everywhere).status == 403);
    BOOST_TEST(manager.post(web::page, make("1", "8000", "停电"), everywhere).status == 403);
    auto administrator = preview.everywhere("administrator");
    BOOST_TEST(has(administrator.get(web::page, everywhere), "全部考点"));
    BOOST_TEST(administrator.post(web::page, make("1", "8000", "停考"), everywhere).status == 303);
    auto cashier = preview.at_work("cashier");
    const auto forbidden =
        cashier.post(web::page, make("1", "8000", "停电"), preview.at(preview.here));
    BOOST_TEST(forbidden.status == 403);
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_after_a_new_sign_in) {
    Preview preview;
    preview.take_fee();
    auto manager = preview.at_work("manager");
    const auto [kept, again] = preview.sent_late(manager, web::page, make("1", "8000", "机房停电"),
                                                 preview.at(preview.here));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "words") == "机房停电");
    BOOST_TEST(preview.runs() == "0");
}

BOOST_AUTO_TEST_SUITE_END()
