#include "domain/person_name.h"

#include <boost/test/unit_test.hpp>

#include "domain/utf8.h"
#include "tests/support/print.h"

using namespace domain;

namespace {

std::string times(std::size_t n, std::string_view text) {
    std::string out;
    while (n-- > 0) out += text;
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(person_name)

BOOST_AUTO_TEST_CASE(names_of_all_writings_are_kept) {
    for (const char* typed :
         {"演示", "𠅤𬭊", "㐂䶮", "〇", "阿卜杜拉·买买提", "Anna Maria", "O'Neil",
          "Zoë Müller-Lüdenscheidt", "J. R. Smith Jr.", "Nguyễn Ánh", "欧阳A"})
        BOOST_TEST(PersonName::parse(typed)->text() == typed);
}

BOOST_AUTO_TEST_CASE(every_dot_becomes_the_middle_dot) {
    for (const char* dot : {"·", "．", "・", "•", "‧", "∙", "⋅", "●", "。", "."})
        BOOST_TEST(PersonName::parse(std::string("阿里") + dot + "买买提")->text() == "阿里·买买提",
                   dot);
    BOOST_TEST(PersonName::parse("J. Smith")->text() == "J. Smith");
}

BOOST_AUTO_TEST_CASE(padding_is_removed) {
    BOOST_TEST(PersonName::parse("　演 示　")->text() == "演示");
    BOOST_TEST(PersonName::parse("演　示")->text() == "演示");
    BOOST_TEST(PersonName::parse("阿里 · 买买提")->text() == "阿里·买买提");
    BOOST_TEST(PersonName::parse(" Anna   Maria ")->text() == "Anna Maria");
    BOOST_TEST(PersonName::parse("Ａｎｎａ")->text() == "Anna");
}

BOOST_AUTO_TEST_CASE(sixteen_han_or_thirty_two_latin_fit) {
    BOOST_TEST(bool(PersonName::parse(times(16, "演"))));
    BOOST_TEST(PersonName::parse(times(17, "演")).fault() == (Fault{FaultCode::too_long, 17, 16}));
    BOOST_TEST(bool(PersonName::parse(times(16, "𠅤"))));
    BOOST_TEST(PersonName::parse(times(17, "𠅤")).fault() == (Fault{FaultCode::too_long, 17, 16}));
    BOOST_TEST(bool(PersonName::parse(times(32, "a"))));
    BOOST_TEST(PersonName::parse(times(33, "a")).fault() == (Fault{FaultCode::too_long, 33, 32}));
}

BOOST_AUTO_TEST_CASE(a_digit_is_named_with_its_place) {
    BOOST_TEST(PersonName::parse("演示1").fault() == (Fault{FaultCode::name_digits, 3}));
    BOOST_TEST(PersonName::parse("演２示").fault() == (Fault{FaultCode::name_digits, 2}));
}

BOOST_AUTO_TEST_CASE(what_is_in_no_name_is_named_with_its_place) {
    for (const char* bad :
         {"\x01", "\u202e", "\u200d", "\u200f", "\u2066", "\u00ad", "\ue000", "\ufffd", "😀", "<",
          "(", "×", "÷", "、", "?", "_", "\U000e0101", "\ufe00"})
        BOOST_TEST(PersonName::parse(std::string("演") + bad + "示").fault() ==
                       (Fault{FaultCode::name_characters, 2}),
                   bad);
}

BOOST_AUTO_TEST_CASE(marks_stand_between_letters) {
    for (const char* typed : {"·", "·演示", "演示·", "'a", "a-", "a--b", "a -b", ".", "演示."})
        BOOST_TEST(PersonName::parse(typed).fault().code == FaultCode::name_mark, typed);
    BOOST_TEST(PersonName::parse("阿里··买买提").fault() == (Fault{FaultCode::name_mark, 3}));
}

BOOST_AUTO_TEST_CASE(nothing_typed_and_bad_bytes_are_named) {
    BOOST_TEST(PersonName::parse("　").fault() == Fault{FaultCode::required});
    BOOST_TEST(PersonName::parse("\xd5\xc5").fault() == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(pinyin_is_latin_with_or_without_tones) {
    for (const char* typed : {"ZHANG SAN", "Zhāng Sān", "lǚ", "Xi'an", "Ouyang-Xiu"})
        BOOST_TEST(NamePinyin::parse(typed)->text() == typed);
    BOOST_TEST(NamePinyin::parse("zhang1").fault() == (Fault{FaultCode::pinyin_characters, 6}));
    BOOST_TEST(NamePinyin::parse("张san").fault() == (Fault{FaultCode::pinyin_characters, 1}));
    BOOST_TEST(NamePinyin::parse(" ").fault() == Fault{FaultCode::required});
    BOOST_TEST(bool(NamePinyin::parse(times(64, "a"))));
    BOOST_TEST(NamePinyin::parse(times(65, "a")).fault() == (Fault{FaultCode::too_long, 65, 64}));
}

BOOST_AUTO_TEST_SUITE_END()
