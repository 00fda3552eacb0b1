#include "domain/utf8.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

using namespace domain;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(utf8_text)

BOOST_AUTO_TEST_CASE(every_length_of_form_is_read_at_both_its_borders) {
    for (const std::u32string& each :
         {U"\x1"s, U"\x7f"s, U"\x80"s, U"\x7ff"s, U"\x800"s, U"\xd7ff"s, U"\xe000"s, U"\xffff"s,
          U"\x10000"s, U"\x10ffff"s, U"张\x20164\x2cb4a·a"s}) {
        const std::string text = utf8(each);
        BOOST_TEST(valid_utf8(text));
        BOOST_TEST((code_points(text) == each));
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_strict_utf8_is_refused) {
    for (const std::string& each : {
             "\0"s, "a\0b"s,                                // NUL
             "\x80"s, "\xbf"s,                              // a lone continuation
             "\xc0\x80"s, "\xc1\xbf"s,                      // overlong
             "\xe0\x9f\xbf"s, "\xf0\x8f\xbf\xbf"s,          // overlong
             "\xed\xa0\x80"s, "\xed\xbf\xbf"s,              // surrogates
             "\xf4\x90\x80\x80"s, "\xf8\x88\x80\x80\x80"s,  // above U+10FFFF
             "\xc3"s, "\xe5\xbc"s, "\xf0\xa0\x85"s,         // cut short
             "\xc3("s, "\xff"s, "\xd5\xc5"s,                // GBK
         }) {
        BOOST_TEST(!valid_utf8(each));
        BOOST_CHECK_THROW(code_points(each), std::invalid_argument);
    }
}

BOOST_AUTO_TEST_CASE(length_counts_characters_not_bytes) {
    BOOST_TEST(length("") == 0U);
    BOOST_TEST(length("张三a") == 3U);
    BOOST_TEST(length("𠅤𬭊") == 2U);
}

BOOST_AUTO_TEST_CASE(code_points_are_taken_one_by_one) {
    std::string_view rest = "é中\xff";
    BOOST_TEST((take_code_point(rest) == U'é'));
    BOOST_TEST((take_code_point(rest) == U'中'));
    BOOST_TEST(!take_code_point(rest));
    BOOST_TEST(rest == "\xff");
}

BOOST_AUTO_TEST_SUITE_END()
