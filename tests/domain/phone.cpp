#include "domain/phone.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(phone)

BOOST_AUTO_TEST_CASE(a_mobile_is_read_however_it_is_written) {
    for (const char* typed :
         {"13800138000", "138 0013 8000", "138-0013-8000", "+86 13800138000", "+86-138-0013-8000",
          "8613800138000", "0086 13800138000", "１３８００１３８０００", "(+86)13800138000",
          "138—0013—8000", "138.0013.8000", "\u3000138\u00a000138000"})
        BOOST_TEST(Mobile::parse(typed)->text() == "13800138000", typed);
}

BOOST_AUTO_TEST_CASE(mobiles_begin_with_13_to_19) {
    for (const char* typed : {"13000000000", "19999999999"}) BOOST_TEST(bool(Mobile::parse(typed)));
    for (const char* typed : {"12800138000", "10800138000", "23800138000", "03800138000"})
        BOOST_TEST(Mobile::parse(typed).fault() == Fault{FaultCode::phone_prefix});
}

BOOST_AUTO_TEST_CASE(a_wrong_count_of_digits_is_told_with_both_numbers) {
    BOOST_TEST(Mobile::parse("1380013800").fault() == (Fault{FaultCode::phone_digits, 10, 11}));
    BOOST_TEST(Mobile::parse("138001380001").fault() == (Fault{FaultCode::phone_digits, 12, 11}));
    BOOST_TEST(Mobile::parse("+86 1380013800").fault() == (Fault{FaultCode::phone_digits, 10, 11}));
    BOOST_TEST(Mobile::parse("-").fault() == (Fault{FaultCode::phone_digits, 0, 11}));
}

BOOST_AUTO_TEST_CASE(other_characters_are_named) {
    for (const char* typed :
         {"1380013800a", "13800138OOO", "一三八", "+1 3800138000", "138+0013800"})
        BOOST_TEST(Mobile::parse(typed).fault() == Fault{FaultCode::phone_characters});
    BOOST_TEST(Mobile::parse("").fault() == Fault{FaultCode::required});
    BOOST_TEST(Mobile::parse("\xff").fault() == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(a_mobile_is_shown_grouped_or_masked) {
    BOOST_TEST(Mobile::parse("13800138000")->grouped() == "138 0013 8000");
    BOOST_TEST(Mobile::parse("13800138000")->masked() == "138****8000");
}

BOOST_AUTO_TEST_CASE(a_contact_may_be_a_mobile) {
    BOOST_TEST(ContactPhone::parse("+86 138 0013 8000")->text() == "13800138000");
    BOOST_TEST(ContactPhone::parse("13800138000")->grouped() == "138 0013 8000");
    BOOST_TEST(ContactPhone::parse("138001380").fault() == (Fault{FaultCode::phone_digits, 9, 11}));
}

BOOST_AUTO_TEST_CASE(a_contact_may_be_a_landline_with_its_area_code) {
    const char* const pairs[][2] = {
        {"010-5550101", "010-5550101"},        {"01055501012", "010-55501012"},
        {"（0755）55501234", "0755-55501234"}, {"0755 5550123", "0755-5550123"},
        {"+86 10 5550101", "010-5550101"},     {"+86-0755-55501234", "0755-55501234"},
        {"021-5550-1012", "021-55501012"},     {"0991—5550101", "0991-5550101"},
    };
    for (const auto& [typed, text] : pairs) {
        BOOST_TEST(ContactPhone::parse(typed)->text() == text, typed);
        BOOST_TEST(ContactPhone::parse(text)->grouped() == text);
    }
}

BOOST_AUTO_TEST_CASE(an_extension_is_cut_off_however_it_is_written) {
    for (const char* typed : {"0755-55501234-12", "0755-55501234转12", "(0755)55501234 转 12",
                              "0755-55501234 ext. 12", "0755-55501234ext12", "0755 55501234x12",
                              "0755-5550-1234-12", "075555501234#12", "0755－55501234－12"})
        BOOST_TEST(ContactPhone::parse(typed)->text() == "0755-55501234-12", typed);
    BOOST_TEST(bool(ContactPhone::parse("010-5550101-123456")));
    BOOST_TEST(ContactPhone::parse("010-5550101-1234567").fault() ==
               (Fault{FaultCode::phone_extension, 7, 6}));
}

BOOST_AUTO_TEST_CASE(a_landline_without_area_code_is_asked_for_it) {
    for (const char* typed : {"5550101", "5550-1012", "55501012", "01155501012"})
        BOOST_TEST(ContactPhone::parse(typed).fault() == Fault{FaultCode::phone_area_code}, typed);
}

BOOST_AUTO_TEST_CASE(a_landline_of_another_length_is_named) {
    BOOST_TEST(ContactPhone::parse("010-555010").fault() == (Fault{FaultCode::phone_digits, 9, 0}));
    BOOST_TEST(ContactPhone::parse("010-555010123").fault() ==
               (Fault{FaultCode::phone_digits, 12, 0}));
    BOOST_TEST(ContactPhone::parse("110").fault() == (Fault{FaultCode::phone_digits, 3, 0}));
    BOOST_TEST(ContactPhone::parse("010-555O101").fault() == Fault{FaultCode::phone_characters});
    BOOST_TEST(ContactPhone::parse(" ").fault() == Fault{FaultCode::required});
}

BOOST_AUTO_TEST_CASE(every_text_reads_back_to_itself) {
    for (const char* typed :
         {"13800138000", "010-5550101", "0755-55501234-12", "021 55501012 转 3"}) {
        const std::string text = ContactPhone::parse(typed)->text();
        BOOST_TEST(ContactPhone::parse(text)->text() == text);
    }
}

BOOST_AUTO_TEST_SUITE_END()
