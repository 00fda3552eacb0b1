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
    for (const char* text : {"都正常", "演示大学", "77 paid", "1234", "login", ">50<"})
        BOOST_TEST(says(well(), text), text);
    for (const char* text : {"没有回答", "没有报到", "待发邮件", "等人工处理"})
        BOOST_TEST(!says(well(), text), text);
}

BOOST_AUTO_TEST_CASE(each_trouble_is_said) {
    auto status = well();
    status.database = false;
    BOOST_TEST(says(status, "数据库没有回答"));
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
}

BOOST_AUTO_TEST_SUITE_END()
