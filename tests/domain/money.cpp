#include "domain/money.h"

#include <boost/test/unit_test.hpp>
#include <limits>
#include <stdexcept>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(money)

constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();

BOOST_AUTO_TEST_CASE(yuan_have_two_decimals) {
    BOOST_TEST(Money().text() == "0.00");
    BOOST_TEST(Money::of_fen(8000).text() == "80.00");
    BOOST_TEST(Money::of_fen(5).text() == "0.05");
    BOOST_TEST(Money::of_fen(-5).text() == "-0.05");
    BOOST_TEST(Money::of_fen(-12345).text() == "-123.45");
    BOOST_TEST(Money::of_fen(most).text() == "92233720368547758.07");
    BOOST_TEST(Money::of_fen(least).text() == "-92233720368547758.08");
}

BOOST_AUTO_TEST_CASE(typed_yuan_become_fen) {
    BOOST_TEST(Money::parse("80")->fen() == 8000);
    BOOST_TEST(Money::parse("80.5")->fen() == 8050);
    BOOST_TEST(Money::parse("80.05")->fen() == 8005);
    BOOST_TEST(Money::parse(" ８０．００ ")->fen() == 8000);
    BOOST_TEST(Money::parse("0")->fen() == 0);
    BOOST_TEST(Money::parse("999999999.99")->fen() == 99'999'999'999);
}

BOOST_AUTO_TEST_CASE(other_forms_are_refused) {
    for (const char* typed : {"-1", "+1", "80.", ".5", "80.005", "80,00", "8e1", "80.0.0", "1a",
                              "1000000000", "¥80", "0x10"})
        BOOST_TEST(Money::parse(typed).fault() == Fault{FaultCode::money_form});
    BOOST_TEST(Money::parse("").fault() == Fault{FaultCode::required});
    BOOST_TEST(Money::parse("\xff").fault() == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(what_is_printed_reads_back) {
    for (std::int64_t fen = 0; fen < 20000; fen += 7)
        BOOST_TEST(Money::parse(Money::of_fen(fen).text())->fen() == fen);
}

BOOST_AUTO_TEST_CASE(sums_are_exact) {
    Money sum;
    for (int i = 0; i < 10; ++i) sum += *Money::parse("0.10");
    BOOST_TEST(sum.text() == "1.00");
    BOOST_TEST((sum - *Money::parse("1.01")).text() == "-0.01");
}

BOOST_AUTO_TEST_CASE(what_does_not_fit_throws) {
    const Money one = Money::of_fen(1);
    BOOST_TEST((Money::of_fen(most - 1) + one).fen() == most);
    BOOST_TEST((Money::of_fen(least + 1) - one).fen() == least);
    BOOST_CHECK_THROW(Money::of_fen(most) + one, std::overflow_error);
    BOOST_CHECK_THROW(Money::of_fen(least) - one, std::overflow_error);
    BOOST_CHECK_THROW(Money::of_fen(least) + Money::of_fen(-1), std::overflow_error);
}

BOOST_AUTO_TEST_SUITE_END()
