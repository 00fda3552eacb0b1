#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/support/table.h"

using namespace std::string_literals;
using support::refusal;
using support::text;
using tables::Refusal;
using tables::Trouble;

BOOST_AUTO_TEST_SUITE(csv_read)

BOOST_AUTO_TEST_CASE(lines_end_and_values_are_quoted_as_excel_does_it) {
    BOOST_TEST(text("a,b\r\n1,\"x, \"\"y\"\"\"\r\n") == "1: a|b\n2: 1|x, \"y\"\n");
    BOOST_TEST(text("a,b\n1,2") == "1: a|b\n2: 1|2\n");
    BOOST_TEST(text("a,b\r1,2\r") == "1: a|b\n2: 1|2\n");
}

BOOST_AUTO_TEST_CASE(a_row_has_the_line_where_it_begins) {
    BOOST_TEST(text("a\n\n\"two\nlines\"\nd\n,,\n ,\ng\n") == "1: a\n3: two\nlines\n5: d\n8: g\n");
}

BOOST_AUTO_TEST_CASE(empty_values_keep_their_place_and_fall_off_the_end) {
    BOOST_TEST(text("a,,c,,\n,b\n") == "1: a||c\n2: |b\n");
}

BOOST_AUTO_TEST_CASE(codes_keep_their_zeros_and_long_numbers_their_digits) {
    BOOST_TEST(text("000042,110108,110221200403151239\n") ==
               "1: 000042|110108|110221200403151239\n");
}

BOOST_AUTO_TEST_CASE(every_encoding_of_a_campus_is_read) {
    const std::string wanted = "1: 姓名|王𠅤𬭊\n";
    BOOST_TEST(text("姓名,王𠅤𬭊\n") == wanted);
    BOOST_TEST(text("\xEF\xBB\xBF姓名,王𠅤𬭊\n") == wanted);
    // GB18030: the rare characters take four bytes.
    BOOST_TEST(text("\xD0\xD5\xC3\xFB,\xCD\xF5\x95\x32\xA6\x32\x99\x33\xA8\x38\n") == wanted);
    BOOST_TEST(text("\xFF\xFE\xD3\x59\x0D\x54\x09\x00\x8B\x73\x0A\x00"s) == "1: 姓名|王\n");
    BOOST_TEST(text("\xFE\xFF\x59\xD3\x54\x0D\x00\x09\x73\x8B\x00\x0A"s) == "1: 姓名|王\n");
}

BOOST_AUTO_TEST_CASE(tabs_and_semicolons_separate_where_they_are_more) {
    BOOST_TEST(text("a\tb,c\td\n1\t2\t3\n") == "1: a|b,c|d\n2: 1|2|3\n");
    BOOST_TEST(text("a;b;c\n1,5;2;3\n") == "1: a|b|c\n2: 1,5|2|3\n");
}

BOOST_AUTO_TEST_CASE(the_apostrophe_before_a_formula_is_taken_off_and_no_other) {
    BOOST_TEST(text("'=1+1,'+86,'a,=2\n") == "1: =1+1|+86|'a|=2\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_a_table_is_refused_and_says_where) {
    BOOST_TEST((refusal("") == Refusal{Trouble::empty}));
    BOOST_TEST((refusal("\n,,\n") == Refusal{Trouble::empty}));
    BOOST_TEST((refusal("a\n\"never closed\nb\nc\n") == Refusal{Trouble::broken, 2}));
    BOOST_TEST((refusal("a\nb\nx\"y,c\n") == Refusal{Trouble::broken, 3}));
    BOOST_TEST((refusal("a\0b\n"s) == Refusal{Trouble::encoding}));
    BOOST_TEST((refusal("\x81\x20\xFF\xFF\n"s) == Refusal{Trouble::encoding}));
    BOOST_TEST((refusal("\xFF\xFE\xD3"s) == Refusal{Trouble::encoding}));
    BOOST_TEST((refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s) == Refusal{Trouble::old_excel}));
}

BOOST_AUTO_TEST_CASE(limits_hold_to_the_byte) {
    const tables::Limits limits{.bytes = 40, .rows = 3, .columns = 3, .cell = 5};
    BOOST_TEST(text("a,b,c\n12345\nd\n", limits) == "1: a|b|c\n2: 12345\n3: d\n");
    BOOST_TEST((refusal(std::string(41, 'a'), limits) == Refusal{Trouble::too_large, 0, 40}));
    BOOST_TEST((refusal("a\nb\nc\nd\n", limits) == Refusal{Trouble::too_many_rows, 0, 3}));
    BOOST_TEST((refusal("a\na,b,c,d\n", limits) == Refusal{Trouble::too_many_columns, 2, 3}));
    BOOST_TEST((refusal("a\nb\n123456\n", limits) == Refusal{Trouble::long_value, 3, 5}));
}

BOOST_AUTO_TEST_CASE(a_million_rows_end_where_the_limit_is) {
    std::string many;
    for (int row = 0; row < 1'000'000; ++row) many += "110108,a\n";
    std::size_t taken = 0;
    const auto refused = tables::read_rows(many, [&taken](tables::Row&&) { ++taken; });
    BOOST_TEST((refused == Refusal{Trouble::too_many_rows, 0, 100'000}));
    BOOST_TEST(taken == 100'000);
}

BOOST_AUTO_TEST_CASE(what_the_taker_throws_comes_through) {
    BOOST_CHECK_THROW((void)tables::read_rows("a\n", [](tables::Row&&) { throw 42; }), int);
}

BOOST_AUTO_TEST_SUITE_END()
