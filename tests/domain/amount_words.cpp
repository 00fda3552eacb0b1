#include "domain/amount_words.h"

#include <boost/test/unit_test.hpp>
#include <map>
#include <string>

namespace {

std::string words(std::int64_t fen) {
    static const std::map<std::string_view, std::string> written = {
        {"digit_0", "零"},  {"digit_1", "壹"}, {"digit_2", "贰"},
        {"digit_3", "叁"},  {"digit_4", "肆"}, {"digit_5", "伍"},
        {"digit_6", "陆"},  {"digit_7", "柒"}, {"digit_8", "捌"},
        {"digit_9", "玖"},  {"ten", "拾"},     {"hundred", "佰"},
        {"thousand", "仟"}, {"myriad", "万"},  {"hundred_million", "亿"},
        {"yuan", "元"},     {"jiao", "角"},    {"fen", "分"},
        {"whole", "整"},    {"minus", "负"}};
    std::string text;
    for (const auto word : domain::amount_words(domain::Money::of_fen(fen)))
        text += written.at(word);
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(amount_words)

BOOST_AUTO_TEST_CASE(an_amount_is_written_as_on_a_cheque) {
    BOOST_TEST(words(16000) == "壹佰陆拾元整");
    BOOST_TEST(words(8050) == "捌拾元伍角整");
    BOOST_TEST(words(8055) == "捌拾元伍角伍分");
    BOOST_TEST(words(8005) == "捌拾元零伍分");
    BOOST_TEST(words(1000) == "壹拾元整");
    BOOST_TEST(words(5) == "伍分");
    BOOST_TEST(words(50) == "伍角整");
    BOOST_TEST(words(0) == "零元整");
    BOOST_TEST(words(-16000) == "负壹佰陆拾元整");
}

BOOST_AUTO_TEST_CASE(zeros_between_digits_are_one_and_at_the_end_none) {
    BOOST_TEST(words(100100) == "壹仟零壹元整");
    BOOST_TEST(words(101000) == "壹仟零壹拾元整");
    BOOST_TEST(words(110000) == "壹仟壹佰元整");
    BOOST_TEST(words(1000000) == "壹万元整");
    BOOST_TEST(words(10000100) == "壹拾万零壹元整");
    BOOST_TEST(words(1234567890) == "壹仟贰佰叁拾肆万伍仟陆佰柒拾捌元玖角整");
    BOOST_TEST(words(10000000000) == "壹亿元整");
    BOOST_TEST(words(10000000001) == "壹亿元零壹分");
    BOOST_TEST(words(10001000000) == "壹亿零壹万元整");
    BOOST_TEST(words(99999999999) == "玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分");
}

BOOST_AUTO_TEST_SUITE_END()
