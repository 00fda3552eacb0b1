#include "domain/pinyin.h"

#include <boost/test/unit_test.hpp>

using domain::likely_pinyin;

BOOST_AUTO_TEST_SUITE(pinyin)

BOOST_AUTO_TEST_CASE(surname_and_given_name_are_two_words_in_capitals) {
    BOOST_TEST(likely_pinyin("演示甲").value() == "YAN SHIJIA");
    BOOST_TEST(likely_pinyin("林知夏").value() == "LIN ZHIXIA");
    BOOST_TEST(likely_pinyin("王").value() == "WANG");
}

BOOST_AUTO_TEST_CASE(surnames_have_sounds_of_their_own) {
    BOOST_TEST(likely_pinyin("单演示").value() == "SHAN YANSHI");
    BOOST_TEST(likely_pinyin("演单").value() == "YAN DAN");
    BOOST_TEST(likely_pinyin("曾演示").value() == "ZENG YANSHI");
    BOOST_TEST(likely_pinyin("吕演示").value() == "LYU YANSHI");
}

BOOST_AUTO_TEST_CASE(two_characters_can_be_the_surname) {
    BOOST_TEST(likely_pinyin("欧阳演示").value() == "OUYANG YANSHI");
    BOOST_TEST(likely_pinyin("尉迟示").value() == "YUCHI SHI");
    // nothing would be left for the given name
    BOOST_TEST(likely_pinyin("欧阳").value() == "OU YANG");
}

BOOST_AUTO_TEST_CASE(nothing_is_guessed_where_a_sound_is_not_known) {
    for (const char* name : {"", "Lin Zhixia", "演示·甲", "演𠮷", "𠮷示", "演示 甲"})
        BOOST_TEST(!likely_pinyin(name).has_value(), name);
}

BOOST_AUTO_TEST_SUITE_END()
