// The page that ncre-ems-status shows says what needs somebody's hand, and who it is for nobody.
#include "web/status_view.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/fixture.h"

namespace {

web::Status well() {
    support::plain_setup();  // reads the templates
    return {.institution = "演示大学",
            .now = {},
            .database = true,
            .numbers = {{"registrations", {{"sitting", "77"}, {"stage", "paid"}}, 1234},
                        {"mails_waiting", {}, 0},
                        {"review_oldest_seconds", {}, 83127},
                        {"paid_fen_today", {{"gateway", "wechat"}}, 150050},
                        {"payment_attempts", {{"state", "stuck"}}, 0}},
            .pages = {{"login", 10, 1, 0.5}},
            .rounds = {{"lapse", 1, 0}, {"bills", std::nullopt, 2}}};
}

bool says(const web::Status& status, const std::string& text) {
    return web::status_page(status).find(text) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(status_view)

BOOST_AUTO_TEST_CASE(where_all_is_well_it_says_so_and_how_much_there_is) {
    for (const char* text : {"都正常", "演示大学", "77 ", "已支付", "1234", "23 小时 5 分",
                             "微信支付", "1500.50 元", "超时释放名额", "login", ">50<"})
        BOOST_TEST(says(well(), text), text);
    for (const char* text : {"没有回答", "没有报到", "待发邮件", "等人工处理"})
        BOOST_TEST(!says(well(), text), text);
}

BOOST_AUTO_TEST_CASE(each_trouble_is_said) {
    auto status = well();
    status.database = false;
    BOOST_TEST(says(status, "数据库没有回答"));
    BOOST_TEST(says(status, "banner fault"));
    BOOST_TEST(!says(status, "banner wait"));
    BOOST_TEST(!says(status, "都正常"));
    status = well();
    status.rounds = {{"lapse", 61, 0}};
    BOOST_TEST(says(status, "没有报到"));
    status.rounds.clear();
    BOOST_TEST(says(status, "没有报到"));
    status = well();
    status.numbers = {{"payment_attempts", {{"state", "open"}}, 5},
                      {"payment_attempts", {{"state", "stuck"}}, 2},
                      {"refunds", {{"state", "refused"}}, 3},
                      {"mail_oldest_seconds", {}, 3600},
                      {"overdue", {}, 100}};
    for (const char* text :
         {"2 笔支付没有得到", "3 笔退款被", "等了 60 分钟", "100 份报名已经超时"})
        BOOST_TEST(says(status, text), text);
    BOOST_TEST(says(status, "banner wait"));
}

// Under somebody who reads it nothing moves.
BOOST_AUTO_TEST_CASE(it_refreshes_by_itself_only_where_that_is_asked_for) {
    auto status = well();
    BOOST_TEST(!says(status, "http-equiv=\"refresh\""));
    status.refreshing = true;
    BOOST_TEST(says(status, "http-equiv=\"refresh\""));
}

// No number, label or round that is told is without its words.
BOOST_AUTO_TEST_CASE(each_word_has_its_translation) {
    auto status = well();
    status.numbers.clear();
    for (const char* state :
         {"open", "closing", "stuck", "asked", "due", "underway", "refused", "counter", "alipay"})
        status.numbers.push_back({"refunds", {{"state", state}}, 1});
    BOOST_TEST(!says(status, "<td> </td>"));
    status.rounds.clear();
    for (const char* round : {"ask", "bills", "give-back", "free", "lapse", "seal", "fold",
                              "letters", "mail", "clean-up"})
        status.rounds.push_back({round, 1, 0});
    BOOST_TEST(!says(status, "<th scope=\"row\"> <span"));
}

BOOST_AUTO_TEST_SUITE_END()
