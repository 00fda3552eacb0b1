#include "domain/text.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(text)

BOOST_AUTO_TEST_CASE(trim_takes_every_kind_of_space_off_both_ends) {
    BOOST_TEST(trim(" \t\r\n\u3000\u00a0张 三\u00a0\u3000\u200b\ufeff ") == "张 三");
    BOOST_TEST(trim("\u3000 ") == "");
    BOOST_TEST(trim("") == "");
}

BOOST_AUTO_TEST_CASE(collapse_leaves_single_spaces) {
    BOOST_TEST(collapse("  Anna \u3000\u00a0 Maria\n") == "Anna Maria");
    BOOST_TEST(collapse("\u3000") == "");
}

BOOST_AUTO_TEST_CASE(without_space_keeps_all_else) {
    BOOST_TEST(without_space(" 138 0013\u30008000 ") == "13800138000");
}

BOOST_AUTO_TEST_CASE(full_width_becomes_ascii_at_both_borders) {
    BOOST_TEST(half_width("！～１８Ｘａ＠　。") == "!~18Xa@ 。");
}

BOOST_AUTO_TEST_CASE(case_changes_ascii_only) {
    BOOST_TEST(lower("AZaz09É张") == "azaz09É张");
    BOOST_TEST(upper("AZaz09é张") == "AZAZ09é张");
}

BOOST_AUTO_TEST_CASE(a_typed_line_is_tidied) {
    BOOST_TEST(*typed_line("  计算机\u3000学院 ", 50) == "计算机 学院");
    BOOST_TEST(*typed_line("张三", 2) == "张三");
}

BOOST_AUTO_TEST_CASE(a_typed_line_names_its_defect) {
    BOOST_TEST(typed_line("", 9).fault() == Fault{FaultCode::required});
    BOOST_TEST(typed_line(" \u3000", 9).fault() == Fault{FaultCode::required});
    BOOST_TEST(typed_line("张三丰", 2).fault() == (Fault{FaultCode::too_long, 3, 2}));
    BOOST_TEST(typed_line("\xff", 9).fault() == Fault{FaultCode::bad_bytes});
    BOOST_TEST(typed_line("a\0b"s, 9).fault() == Fault{FaultCode::bad_bytes});
    for (const char* bad : {"ab\x01", "ab\u202ec", "ab\u00ad", "ab\ue000", "ab\ufffd"})
        BOOST_TEST(typed_line(bad, 9).fault() == (Fault{FaultCode::bad_characters, 3}));
}

BOOST_AUTO_TEST_CASE(a_typed_key_has_no_space_and_no_full_width) {
    BOOST_TEST(*typed_key(" １1０ 221Ｘ\u3000") == "110221X");
    BOOST_TEST(typed_key("\u3000").fault() == Fault{FaultCode::required});
    BOOST_TEST(typed_key("\xc3").fault() == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(digits_are_ascii_digits) {
    BOOST_TEST(all_digits("0123456789"));
    BOOST_TEST(!all_digits("12a"));
    BOOST_TEST(!all_digits("１"));
}

BOOST_AUTO_TEST_SUITE_END()
