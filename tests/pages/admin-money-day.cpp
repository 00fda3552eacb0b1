// The day's reconciliation, through web::answer().
#include <boost/test/unit_test.hpp>

#include "store/refund.h"
#include "tables/read.h"
#include "tests/support/duty.h"
#include "tests/support/over_counter.h"
#include "web/page.h"

using namespace support;

namespace {

struct Books : Duty {
    Key cashier = world.staff("till", "cashier", here);
    std::string today = world.sql("select (now() at time zone 'Asia/Shanghai')::date");

    Books() { world.sql("truncate bill cascade"); }

    std::string at(Key site) { return "id=" + std::to_string(site) + "&day=" + today; }

    // A fee that the counter took today.
    Key take_fee() {
        const Key id = candidate_here("payment");
        world.database().write(
            [&](store::Write& db) { store::receive(db, over_counter(id, cashier, here)); });
        return id;
    }
    // Money of another amount than was asked for.
    Key hold_money(int fen) {
        const Key id = candidate_here("payment");
        const std::string key = std::to_string(id);
        world.sql(
            "with a as (insert into attempt (order_id, gateway, amount_fen, screen, expires_at,"
            " state, settled_at) select id, 'alipay', 8000, 'phone', now(), 'paid', now()"
            " from orders where registration_id = " +
            key +
            " returning id, order_id)"
            " insert into payment_event (order_id, attempt_id, site_id, gateway, trade_number,"
            " amount_fen, brought_by, verdict, reason) select order_id, id, " +
            std::to_string(here) + ", 'alipay', 'T" + key + "', " + std::to_string(fen) +
            ", 'query', 'held', 'amount' from a");
        return id;
    }
    // The hidden fields of the line of that kind, and more.
    Fields form(const std::string& kind, Fields more) {
        more.emplace_back("kind", kind);
        more.emplace_back("key", kind == "event_held"
                                     ? world.sql("select max(id) from payment_event")
                                     : std::to_string(here) + ":" + today + ":" +
                                           std::to_string(cashier) + ":8000:" + counted);
        return more;
    }
    std::string counted = "0";
};

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_money_day)

BOOST_AUTO_TEST_CASE(a_day_without_money_says_so_and_one_that_is_none_is_not_found) {
    Books books;
    auto manager = books.at_work("manager");
    const auto page = manager.get(web::page, books.at(books.here));
    BOOST_TEST(page.status == 200);
    BOOST_TEST(has(page, "没有收款"));
    BOOST_TEST(has(page, "账目相符"));
    BOOST_TEST(manager.get(web::page, "id=" + std::to_string(books.here)).status == 404);
    for (const std::string day : {"0001-01-01", "9999-12-31"})
        BOOST_TEST(
            manager.get(web::page, "id=" + std::to_string(books.here) + "&day=" + day).status ==
                404,
            day);
}

BOOST_AUTO_TEST_CASE(a_site_that_is_none_has_no_day) {
    Books books;
    BOOST_TEST(books.everywhere("administrator").get(web::page, books.at(999999)).status == 404);
}

BOOST_AUTO_TEST_CASE(the_cashier_counts_and_the_day_closes) {
    Books books;
    books.take_fee();
    auto cashier = books.at_work("cashier");
    BOOST_TEST(has(cashier.get(web::page, books.at(books.here)), "还有 1 项"));
    const auto wrong = cashier.post(
        web::page, books.form("cash_uncounted", {{"action", "count"}, {"amount", "8o"}}),
        books.at(books.here));
    BOOST_TEST(wrong.status == 422);
    BOOST_TEST(has(wrong, "value=\"8o\""));
    const auto done = cashier.post(
        web::page, books.form("cash_uncounted", {{"action", "count"}, {"amount", "80"}}),
        books.at(books.here));
    BOOST_TEST(done.status == 303);
    BOOST_TEST(has(cashier.get(web::page, books.at(books.here)), "账目相符"));
    BOOST_TEST(books.audited() == "staff money.count");
}

BOOST_AUTO_TEST_CASE(another_count_is_explained_by_the_manager_and_not_by_the_cashier) {
    Books books;
    books.take_fee();
    auto cashier = books.at_work("cashier");
    cashier.post(web::page, books.form("cash_uncounted", {{"action", "count"}, {"amount", "75"}}),
                 books.at(books.here));
    books.counted = "7500";
    const auto explained =
        books.form("cash_differs", {{"action", "explain"}, {"explanation", "找零错误"}});
    BOOST_TEST(cashier.post(web::page, explained, books.at(books.here)).status == 403);
    auto manager = books.at_work("manager");
    const auto empty = manager.post(
        web::page, books.form("cash_differs", {{"action", "explain"}, {"explanation", " "}}),
        books.at(books.here));
    BOOST_TEST(empty.status == 422);
    std::string summary = empty.body;
    std::erase(summary, '\n');
    BOOST_TEST(summary.find("<a href=\"#explanation\"><strong>说明</strong>") != std::string::npos);
    BOOST_TEST(has(empty, "id=\"explanation\""));
    BOOST_TEST(manager.post(web::page, explained, books.at(books.here)).status == 303);
    BOOST_TEST(has(manager.get(web::page, books.at(books.here)), "已说明：找零错误"));
}

BOOST_AUTO_TEST_CASE(held_money_counts_or_goes_back_once) {
    Books books;
    auto manager = books.at_work("manager");
    const Key kept = books.hold_money(7999);
    const auto keep =
        books.form("event_held", {{"action", "keep"}, {"explanation", "差一分，计入"}});
    BOOST_TEST(manager.post(web::page, keep, books.at(books.here)).status == 303);
    BOOST_TEST(books.stage_of(kept) == "paid");
    BOOST_TEST(manager.post(web::page, keep, books.at(books.here)).status == 422);
    const Key back = books.hold_money(9000);
    manager.post(web::page,
                 books.form("event_held", {{"action", "give_back"}, {"explanation", "多付"}}),
                 books.at(books.here));
    BOOST_TEST(books.stage_of(back) == "payment");
    BOOST_TEST(books.world.sql("select amount_fen || ' ' || state from refund") == "9000 due");
}

BOOST_AUTO_TEST_CASE(a_line_of_another_site_is_none_and_its_day_is_not_shown) {
    Books books;
    const Key held = books.hold_money(7999);
    auto manager = books.at_work("manager");
    BOOST_TEST(manager.get(web::page, books.at(books.there)).status == 404);
    auto everywhere = books.everywhere("administrator");
    const auto keep = books.form("event_held", {{"action", "keep"}, {"explanation", "计入"}});
    BOOST_TEST(everywhere.post(web::page, keep, books.at(books.there)).status == 422);
    BOOST_TEST(books.stage_of(held) == "payment");
}

BOOST_AUTO_TEST_CASE(a_stuck_payment_is_given_up_only_by_who_is_sure) {
    Books books;
    const Key id = books.candidate_here("payment");
    const std::string attempt = books.world.sql(
        "insert into attempt (order_id, gateway, amount_fen, screen, expires_at, state)"
        " select id, 'alipay', 8000, 'phone', now(), 'stuck' from orders"
        " where registration_id = " +
        std::to_string(id) + " returning id");
    auto manager = books.at_work("manager");
    const Fields give_up{{"kind", "attempt_stuck"}, {"key", attempt}, {"action", "give_up"}};
    const auto asked = manager.post(web::page, give_up, books.at(books.here));
    BOOST_TEST(asked.status == 422);
    BOOST_TEST(has(asked, "请先确认"));
    BOOST_TEST(books.world.sql("select state from attempt") == "stuck");
    auto sure = give_up;
    sure.emplace_back("sure", "yes");
    BOOST_TEST(manager.post(web::page, sure, books.at(books.here)).status == 303);
    BOOST_TEST(books.world.sql("select state from attempt") == "closed");
}

BOOST_AUTO_TEST_CASE(the_day_is_taken_away_as_a_table_with_each_payment) {
    Books books;
    books.take_fee();
    auto cashier = books.at_work("cashier");
    const auto file = cashier.post(web::page, {{"action", "xlsx"}}, books.at(books.here));
    std::string bytes;
    books.world.database().look(
        [&](store::Read& db) { file.stream(db, [&](std::string_view piece) { bytes += piece; }); });
    const auto table = std::get<tables::Table>(tables::read_table(bytes));
    BOOST_REQUIRE(table.size() == 5U);  // two sums, the payment, that nobody has counted it
    BOOST_TEST(table[1].values.at(0) == "收款合计");
    BOOST_TEST(table[1].values.at(7) == "80");
    BOOST_TEST(table[3].values.at(0) == "收款");
    BOOST_TEST(table[3].values.at(3) == "110108-A1");
    BOOST_TEST(table[4].values.at(0) == "收费员还没有点款");
    BOOST_TEST(books.audited() == "staff export.money_day");
    auto auditor = books.at_work("auditor");
    BOOST_TEST(auditor.post(web::page, {{"action", "xlsx"}}, books.at(books.here)).status == 403);
}

BOOST_AUTO_TEST_CASE(on_the_page_of_all_sites_a_count_is_the_site_s_own) {
    Books books;
    books.take_fee();
    auto administrator = books.everywhere("administrator");
    const std::string all = "day=" + books.today;
    const auto count = books.form("cash_uncounted", {{"action", "count"}, {"amount", "80"}});
    BOOST_TEST(administrator.post(web::page, count, all).status == 303);
    BOOST_TEST(books.world.sql("select site_id from cash_count") == std::to_string(books.here));
    BOOST_TEST(has(administrator.get(web::page, all), "账目相符"));
}

BOOST_AUTO_TEST_CASE(who_only_gave_money_back_says_so_and_counts_nothing) {
    Books books;
    const Key id = books.take_fee();
    const Key second = books.world.staff("second", "manager", books.here);
    books.world.database().write(
        [&](store::Write& db) { store::gave_back(db, {id}, {second}, "B1"); });
    auto manager = books.at_work("manager");
    BOOST_TEST(has(manager.get(web::page, books.at(books.here)), "收据 -80.00 元"));
    const auto explained = manager.post(web::page,
                                        {{"kind", "cash_uncounted"},
                                         {"key", std::to_string(books.here) + ":" + books.today +
                                                     ":" + std::to_string(second) + ":-8000:0"},
                                         {"action", "explain"},
                                         {"explanation", "从备用金退还"}},
                                        books.at(books.here));
    BOOST_TEST(explained.status == 303);
    BOOST_TEST(has(manager.get(web::page, books.at(books.here)), "已说明：从备用金退还"));
}

BOOST_AUTO_TEST_CASE(sent_when_signed_out_it_comes_back_at_its_line_after_a_new_sign_in) {
    Books books;
    books.take_fee();
    auto cashier = books.at_work("cashier");
    const auto [kept, again] = books.sent_late(
        cashier, web::page, books.form("cash_uncounted", {{"action", "count"}, {"amount", "80"}}),
        books.at(books.here));
    BOOST_TEST(has(kept, "登录已过期"));
    BOOST_TEST(has(again, "请核对后再提交一次"));
    BOOST_TEST(value_of(again, "amount") == "80");
    BOOST_TEST(!has(again, "<p class=\"fault\">"));
    BOOST_TEST(books.world.sql("select count(*) from cash_count") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
