// A refund run as staff see it, through web::answer().
#include <boost/test/unit_test.hpp>

#include "store/refund.h"
#include "store/refund_run.h"
#include "tables/read.h"
#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "web/page.h"

using namespace support;

namespace {

struct Cancelled : Duty {
    Key first = world.staff("first", "manager", here);
    Key cashier = world.staff("till", "cashier", here);
    Key registration = candidate_here("payment");
    domain::Id<domain::RefundRun> run{};

    Cancelled() {
        world.database().write([&](store::Write& db) {
            store::receive(db, over_counter(registration, cashier, here));
            run = store::make_run(db, {{sitting}, domain::Id<domain::Site>{here}}, "机房停电",
                                  {first}, 1, domain::Money::of_fen(8000));
        });
    }
    std::string at(Key site) {
        return "id=" + std::to_string(site) + "&run=" + std::to_string(run.value);
    }
    std::string state() { return world.sql("select state from refund"); }
};

const Fields approve{{"action", "approve"}, {"sure", "yes"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_refund_run)

BOOST_AUTO_TEST_CASE(the_second_person_approves_and_is_asked_first) {
    Cancelled c;
    auto manager = c.at_work("manager");
    const auto page = manager.get(web::page, c.at(c.here));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "机房停电"));
    BOOST_TEST(has(page, "批准退还 1 笔，共 80.00 元"));
    BOOST_TEST(manager.post(web::page, {{"action", "approve"}}, c.at(c.here)).status == 422);
    BOOST_TEST(c.state() == "asked");
    BOOST_TEST(manager.post(web::page, approve, c.at(c.here)).status == 303);
    BOOST_TEST(c.state() == "due");
    BOOST_TEST(c.audited() == "staff money.run_approve");
    const auto twice = manager.post(web::page, approve, c.at(c.here));
    BOOST_TEST(twice.status == 422);
    BOOST_TEST(has(twice, "已有人批准或撤销"));
}

BOOST_AUTO_TEST_CASE(who_made_it_does_not_approve_it) {
    Cancelled c;
    Visitor first(c.world);
    first.on_duty(c.first);
    BOOST_TEST(has(first.get(web::page, c.at(c.here)), "须由另一位"));
    const auto refused = first.post(web::page, approve, c.at(c.here));
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(has(refused, "须由另一人批准"));
    BOOST_TEST(c.state() == "asked");
    BOOST_TEST(first.post(web::page, {{"action", "drop"}}, c.at(c.here)).status == 303);
    BOOST_TEST(c.state() == "dropped");
    BOOST_TEST(has(first.get(web::page, c.at(c.here)), "已撤销，没有退款"));
}

BOOST_AUTO_TEST_CASE(a_cashier_looks_and_a_stranger_to_the_site_does_not) {
    Cancelled c;
    auto cashier = c.at_work("cashier");
    BOOST_TEST(cashier.get(web::page, c.at(c.here)).status == 200);
    BOOST_TEST(cashier.post(web::page, approve, c.at(c.here)).status == 403);
    auto manager = c.at_work("manager");
    BOOST_TEST(manager.get(web::page, c.at(c.there)).status == 404);
    auto administrator = c.everywhere("administrator");
    BOOST_TEST(administrator.get(web::page, c.at(c.there)).status == 404);
    BOOST_TEST(administrator.post(web::page, approve, c.at(c.there)).status == 404);
    BOOST_TEST(c.state() == "asked");
}

BOOST_AUTO_TEST_CASE(how_far_it_is_is_told_and_taken_away_as_a_table) {
    Cancelled c;
    auto manager = c.at_work("manager");
    manager.post(web::page, approve, c.at(c.here));
    BOOST_TEST(has(manager.get(web::page, c.at(c.here)), "到日结办理"));
    c.world.database().write([&](store::Write& db) {
        store::paid_out(db, {std::stoll(c.world.sql("select id from refund"))}, {c.cashier}, "B1");
    });
    BOOST_TEST(has(manager.get(web::page, c.at(c.here)), "1 笔全部退完，共 80.00 元"));
    const auto file = manager.post(web::page, {{"action", "xlsx"}}, c.at(c.here));
    std::string bytes;
    c.world.database().look(
        [&](store::Read& db) { file.stream(db, [&](std::string_view piece) { bytes += piece; }); });
    const auto table = std::get<tables::Table>(tables::read_table(bytes));
    BOOST_REQUIRE(table.size() == 2U);
    const std::vector<std::string> row{"110108", "000001", "演示甲", "考点收费", "80", "已退"};
    BOOST_TEST(table[1].values == row, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_gateways_refused_is_tried_again_at_once) {
    Cancelled c;
    auto manager = c.at_work("manager");
    manager.post(web::page, approve, c.at(c.here));
    c.world.sql("update refund set state = 'refused', last_word = 'ACCOUNT_CLOSED'");
    const auto page = manager.get(web::page, c.at(c.here));
    BOOST_TEST(has(page, "ACCOUNT_CLOSED"));
    BOOST_TEST(has(page, "被拒绝的再退一次"));
    BOOST_TEST(manager.post(web::page, {{"action", "again"}}, c.at(c.here)).status == 303);
    BOOST_TEST(c.state() == "due");
}

BOOST_AUTO_TEST_SUITE_END()
