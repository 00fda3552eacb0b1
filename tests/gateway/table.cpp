#include "gateway/table.h"

#include <boost/test/unit_test.hpp>

using namespace gateway;

namespace {

constexpr BillForm form{.when = "when",
                        .number = "number",
                        .order = "order",
                        .request = "request",
                        .amount = "amount",
                        .refund = "back",
                        .kind = "kind",
                        .payment_word = "SUCCESS",
                        .refund_word = "REFUND",
                        .before_cell = '`'};
const std::string names = "\xEF\xBB\xBFwhen,number,order,request,amount,back,kind,name\r\n";

std::optional<std::vector<BillLine>> lines(const std::string& rows) {
    return lines_of(names + rows, form);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(table)

BOOST_AUTO_TEST_CASE(payments_and_refunds_are_told_apart) {
    const auto found = lines(
        "`2026-01-06 10:00:00,`42001,`ORDER1,`0,`80.00,`0.00,`SUCCESS,`fee, of the exam\r\n"
        "`2026-01-06 11:00:00,`42001,`ORDER1,`BACK1,`0.00,`-30.50,`REFUND,`\r\n"
        "total,sum\r\n`2,`49.50\r\n");
    BOOST_REQUIRE(found.has_value());
    BOOST_REQUIRE(found->size() == 2U);
    BOOST_TEST((found->at(0).kind == BillLine::Kind::payment));
    BOOST_TEST(found->at(0).amount.fen() == 8000);
    BOOST_TEST(found->at(0).request.empty());
    BOOST_TEST((found->at(1).kind == BillLine::Kind::refund));
    BOOST_TEST(found->at(1).amount.fen() == 3050);
    BOOST_TEST(found->at(1).request == "BACK1");
    BOOST_TEST((found->at(1).when == domain::from_shanghai(domain::Date(2026, 1, 6), 11, 0)));
}

BOOST_AUTO_TEST_CASE(what_is_neither_is_kept_for_staff) {
    const auto found = lines("`2026-01-06 10:00:00,`42001,`,`,`80.00,`0.00,`REVOKED,`\r\n");
    BOOST_REQUIRE(found.has_value());
    BOOST_TEST((found->at(0).kind == BillLine::Kind::other));
}

BOOST_AUTO_TEST_CASE(what_moved_nothing_is_no_movement) {
    const auto found = lines(
        "`2026-01-06 10:00:00,`42001,`,`,`0.00,`0.00,`REVOKED,`\r\n"
        "`2026-01-06 10:00:00,`42002,`,`,`80.00,`0.00,`SUCCESS,`\r\n");
    BOOST_REQUIRE(found.has_value());
    BOOST_REQUIRE(found->size() == 1U);
    BOOST_TEST(found->at(0).number == "42002");
}

BOOST_AUTO_TEST_CASE(a_bill_with_one_line_that_cannot_be_read_is_none) {
    for (const char* const row : {"`2026-01-06,`4,`O,`,`80.00,`0,`SUCCESS,`",
                                  "`2026-01-06 10:00:00,`4,`O,`,`8o,`0,`SUCCESS,`",
                                  "`2026-01-06 10:00:00,`,`O,`,`80,`0,`SUCCESS,`"})
        BOOST_TEST(!lines(std::string(row) + "\n").has_value(), row);
}

BOOST_AUTO_TEST_CASE(a_bill_without_a_column_is_none) {
    BOOST_TEST(!lines_of("when,number,order\n", form).has_value());
    BOOST_TEST(!has_columns("shop,count\n1,2\n", form));
    BOOST_TEST(has_columns("#notes\n" + names.substr(3), form));
    BOOST_TEST(lines("")->empty());
}

BOOST_AUTO_TEST_SUITE_END()
