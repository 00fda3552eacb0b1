#include "domain/sought.h"

#include <boost/test/unit_test.hpp>

using domain::registration_number;
using domain::RegistrationNumber;
using domain::sought;

BOOST_AUTO_TEST_SUITE(sought_words)

BOOST_AUTO_TEST_CASE(a_registration_number_is_read_however_a_scanner_types_it) {
    const RegistrationNumber number{77, "110108", 427};
    for (const char* typed :
         {"77-110108-000427", " 77-110108-000427\n", "77110108000427", "77－110108－000427",
          "77—110108—000427", "７７-１１０１０８-０００４２７", "77 110108 000427",
          "77ー110108ー000427"})
        BOOST_TEST((registration_number(typed) == number), typed);
    for (const char* typed : {"", "427", "77-110108-00042", "77-110108-0004270", "77-11010A-000427",
                              "110221200403151239", "七十七"})
        BOOST_TEST(!registration_number(typed), typed);
}

BOOST_AUTO_TEST_CASE(a_name_is_the_beginning_of_one_and_nothing_else) {
    const auto all = sought("  演示\u3000𠅤 ");
    BOOST_TEST(all.text == "演示 𠅤");
    BOOST_TEST(all.name == "演示 𠅤");
    BOOST_TEST(all.document == "");
    BOOST_TEST(all.phone == "");
    BOOST_TEST(!all.serial);
    BOOST_TEST(!all.registration);
}

BOOST_AUTO_TEST_CASE(up_to_six_digits_are_a_serial) {
    BOOST_TEST(*sought("427").serial == 427);
    BOOST_TEST(*sought("０００４２７").serial == 427);
    BOOST_TEST(!sought("0004270").serial);
    BOOST_TEST(!sought("").serial);
    BOOST_TEST(sought("427").name == "");
}

BOOST_AUTO_TEST_CASE(a_number_is_all_that_it_can_be) {
    BOOST_TEST(sought("139 0000 0001").phone == "13900000001");
    BOOST_TEST(sought("13900000001").document == "13900000001", "a passport may have 11 digits");
    BOOST_TEST(sought("010-55500101").phone == "010-55500101");
    BOOST_TEST(sought("11022120061120901x").document == "11022120061120901X");
    BOOST_TEST(sought("e12345678").document == "E12345678");
    BOOST_TEST(sought("e12345678").name == "e12345678", "or a name, for all we know");
    BOOST_TEST(sought("12-1").order == "12-1");
    for (const char* typed : {"-", "12-", "-1", "12-a", "12"})
        BOOST_TEST(sought(typed).order == "", typed);
}

BOOST_AUTO_TEST_CASE(nothing_typed_is_nothing_sought) {
    for (const char* typed : {"", "  ", "\u3000"}) {
        const auto all = sought(typed);
        BOOST_TEST(all.text == "", typed);
        BOOST_TEST(all.name == "", typed);
        BOOST_TEST(all.document == "", typed);
    }
}

BOOST_AUTO_TEST_SUITE_END()
