#include "store/bill.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/till.h"

using namespace till;
using store::BillLine;

namespace {

struct Bills : Till {
    Bills() { world.sql("truncate bill cascade"); }

    bool keep(const domain::Date& day, const std::vector<BillLine>& lines) {
        return write([&](store::Write& db) {
            return store::keep_bill(db, "alipay", day, "the file", lines);
        });
    }
    std::vector<domain::Date> missing() {
        return read([](store::Read& db) { return store::missing_bills(db, "alipay"); });
    }
    domain::Date day(int ago) {
        return domain::shanghai(now() - std::chrono::hours(24 * ago)).date;
    }
    static BillLine line(const store::Attempt& attempt, const std::string& trade) {
        return {BillLine::Kind::payment, attempt.number, trade, "", fee, now()};
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(bill)

BOOST_AUTO_TEST_CASE(a_list_is_kept_once_and_stays_as_it_was_fetched) {
    Bills bills;
    const auto attempt = bills.begin(bills.candidate());
    BOOST_TEST(bills.keep(bills.day(1), {Bills::line(attempt, "T1")}));
    BOOST_TEST(!bills.keep(bills.day(1), {Bills::line(attempt, "T2")}));
    BOOST_TEST(bills.world.sql("select convert_from(file, 'UTF8') from bill") == "the file");
    BOOST_TEST(bills.world.sql("select string_agg(trade_number, ',') from bill_line") == "T1");
    BOOST_CHECK_THROW(bills.world.sql("update bill_line set amount_fen = 1"), std::exception);
    BOOST_CHECK_THROW(bills.world.sql("delete from bill"), std::exception);
}

BOOST_AUTO_TEST_CASE(past_days_without_a_list_are_missing_from_the_first_attempt_on) {
    Bills bills;
    BOOST_TEST(bills.missing().empty());
    bills.begin(bills.candidate());
    BOOST_TEST(bills.missing().empty());  // today's is not over
    bills.world.sql("update attempt set begun_at = now() - interval '3 days'");
    bills.keep(bills.day(2), {});
    const std::vector expected{bills.day(1), bills.day(3)};
    BOOST_TEST((bills.missing() == expected));
    bills.world.sql("update attempt set begun_at = now() - interval '90 days'");
    BOOST_TEST(bills.missing().size() == 39U);
}

BOOST_AUTO_TEST_CASE(a_day_on_which_money_moved_is_known_though_its_list_is_not_there) {
    Bills bills;
    const auto moved = [&](const std::string& gateway, int ago) {
        return bills.read(
            [&](store::Read& db) { return store::moved(db, gateway, bills.day(ago)); });
    };
    const auto attempt = bills.begin(bills.candidate());
    BOOST_TEST(!moved("alipay", 0));
    auto payment = bills.money(attempt, "T1");
    payment.happened_at = Till::now() - std::chrono::hours(48);
    bills.apply(payment);
    BOOST_TEST(moved("alipay", 2));
    BOOST_TEST(!moved("alipay", 1));
    BOOST_TEST(!moved("wechat", 2));
    bills.apply(bills.money(attempt, "T2"));
    bills.world.sql("update refund set state = 'done', done_at = now() - interval '1 day'");
    BOOST_TEST(moved("alipay", 1));
}

BOOST_AUTO_TEST_CASE(a_payment_that_only_the_list_knows_is_news_until_it_is_applied) {
    Bills bills;
    const Key id = bills.candidate();
    const auto attempt = bills.begin(id);
    BillLine foreign = Bills::line(attempt, "T9");
    foreign.number = "somebody-elses";
    bills.keep(bills.day(1), {Bills::line(attempt, "T1"), foreign});
    const auto unknown = [&] {
        return bills.read([](store::Read& db) { return store::unknown_payments(db, "alipay"); });
    };
    BOOST_REQUIRE(unknown().size() == 1U);
    auto payment = bills.money(attempt, unknown()[0].trade, unknown()[0].amount);
    payment.by = store::BroughtBy::bill;
    bills.apply(payment);
    BOOST_TEST(bills.stage(id) == "paid");
    BOOST_TEST(unknown().empty());
}

BOOST_AUTO_TEST_SUITE_END()
