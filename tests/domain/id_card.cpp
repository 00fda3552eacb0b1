#include "domain/id_card.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/print.h"

using namespace domain;

namespace {

const Date today(2026, 1, 6);

// Numbers that nobody can hold: an address abolished before the birth, or the year 1900.
struct Demo {
    const char* number;
    const char* birth;
    Sex sex;
};

constexpr Demo demos[] = {
    {"110221200403151239", "2004-03-15", Sex::male},
    {"110221200509201249", "2005-09-20", Sex::female},
    {"11022120061120901X", "2006-11-20", Sex::male},
    {"11022120031231782X", "2003-12-31", Sex::female},
    {"11022120040229000X", "2004-02-29", Sex::female},
    {"810000190001010018", "1900-01-01", Sex::male},
    {"82000019000615002X", "1900-06-15", Sex::female},
    {"830000190008080039", "1900-08-08", Sex::male},
};

Fault fault_of(std::string_view typed) { return IdCard::parse(typed, today).fault(); }

}  // namespace

BOOST_AUTO_TEST_SUITE(id_card)

BOOST_AUTO_TEST_CASE(a_right_number_says_birth_and_sex) {
    for (const Demo& demo : demos) {
        const auto card = IdCard::parse(demo.number, today);
        BOOST_TEST(card->text() == demo.number);
        BOOST_TEST(card->birth().iso() == demo.birth);
        BOOST_TEST((card->sex() == demo.sex));
    }
}

BOOST_AUTO_TEST_CASE(spaces_full_width_and_a_small_x_are_understood) {
    for (const char* typed : {" 110221 20061120 901x ", "１１０２２１２００６１１２０９０１Ｘ",
                              "11022120061120901ｘ", "　110221\u00a020061120901X"})
        BOOST_TEST(IdCard::parse(typed, today)->text() == "11022120061120901X");
}

BOOST_AUTO_TEST_CASE(any_one_changed_digit_is_found) {
    for (const Demo& demo : demos)
        for (std::size_t place = 0; place < 18; ++place)
            for (const char other : std::string_view("0123456789X")) {
                std::string wrong = demo.number;
                if (wrong[place] == other) continue;
                wrong[place] = other;
                BOOST_TEST(!IdCard::parse(wrong, today), wrong);
            }
}

BOOST_AUTO_TEST_CASE(any_two_swapped_neighbours_are_found) {
    for (const Demo& demo : demos)
        for (std::size_t place = 0; place < 17; ++place) {
            std::string wrong = demo.number;
            std::swap(wrong[place], wrong[place + 1]);
            if (wrong != demo.number) BOOST_TEST(!IdCard::parse(wrong, today), wrong);
        }
}

BOOST_AUTO_TEST_CASE(exactly_one_check_character_fits) {
    int fitting = 0;
    for (const char last : std::string_view("0123456789X"))
        fitting += check_character_fits(std::string("11022120040315123") + last);
    BOOST_TEST(fitting == 1);
}

BOOST_AUTO_TEST_CASE(a_wrong_count_is_told) {
    BOOST_TEST(fault_of("11022120040315123") == (Fault{FaultCode::id_length, 17, 18}));
    BOOST_TEST(fault_of("1102212004031512399") == (Fault{FaultCode::id_length, 19, 18}));
    BOOST_TEST(fault_of("演示") == (Fault{FaultCode::id_length, 2, 18}));
    BOOST_TEST(fault_of(" ") == Fault{FaultCode::required});
    BOOST_TEST(fault_of("\xff") == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(an_old_number_of_fifteen_digits_is_recognised) {
    BOOST_TEST(fault_of("110221040315123") == Fault{FaultCode::id_15});
    BOOST_TEST(fault_of("11022104031512X") == (Fault{FaultCode::id_length, 15, 18}));
}

BOOST_AUTO_TEST_CASE(a_character_that_may_not_stand_there_is_told_with_its_place) {
    BOOST_TEST(fault_of("X10221200403151239") == (Fault{FaultCode::id_characters, 1}));
    BOOST_TEST(fault_of("1102212004O3151239") == (Fault{FaultCode::id_characters, 11}));
    BOOST_TEST(fault_of("11022120040315123Y") == (Fault{FaultCode::id_characters, 18}));
    BOOST_TEST(fault_of("1102212004031512演9") == (Fault{FaultCode::id_characters, 17}));
    BOOST_TEST(fault_of("11022120040315-239") == (Fault{FaultCode::id_characters, 15}));
}

BOOST_AUTO_TEST_CASE(a_birth_date_that_is_no_day_is_told_before_the_check) {
    for (const char* typed : {"110221200302291239", "110221200413151239", "110221200400151239",
                              "110221200404311239", "110221190002291239", "110221189912311239"})
        BOOST_TEST(fault_of(typed) == Fault{FaultCode::id_date});
}

BOOST_AUTO_TEST_CASE(nobody_is_born_after_today) {
    const auto on = [](const Date& day) { return IdCard::parse("11022120040229000X", day); };
    BOOST_TEST(bool(on(Date(2004, 2, 29))));
    BOOST_TEST(on(Date(2004, 2, 28)).fault() == Fault{FaultCode::id_future});
    BOOST_TEST(fault_of("110221202601071230") == Fault{FaultCode::id_future});
}

BOOST_AUTO_TEST_CASE(a_wrong_last_character_is_told) {
    BOOST_TEST(fault_of("110221200403151238") == Fault{FaultCode::id_checksum});
    BOOST_TEST(fault_of("11022120040315123X") == Fault{FaultCode::id_checksum});
    BOOST_TEST(fault_of("110221200611209010") == Fault{FaultCode::id_checksum});
}

BOOST_AUTO_TEST_CASE(an_unknown_address_is_no_fault) {
    // 990000 never was an address.
    for (const char last : std::string_view("0123456789X")) {
        const std::string number = std::string("99000019000101001") + last;
        if (check_character_fits(number))
            BOOST_TEST(IdCard::parse(number, today)->address() == "990000");
    }
}

BOOST_AUTO_TEST_SUITE_END()
