#include "domain/date.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "tests/support/print.h"

using namespace domain;

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(both_forms_and_full_width_digits_give_the_same_day) {
    for (const char* typed : {"20040229", "2004-02-29", " ２００４０２２９ ", "2004－02－29"}) {
        BOOST_TEST(Date::parse(typed)->iso() == "2004-02-29");
        BOOST_TEST(Date::parse(typed)->compact() == "20040229");
    }
    BOOST_TEST(Date::parse("1000-01-01")->iso() == "1000-01-01");
    BOOST_TEST(Date::parse("89991231")->compact() == "89991231");
}

BOOST_AUTO_TEST_CASE(days_that_are_not_in_the_calendar_are_named_so) {
    for (const char* typed : {"20030229", "19000229", "20040230", "20041301", "20040001",
                              "20040100", "20040431", "00000101", "00010101", "99991231"})
        BOOST_TEST(Date::parse(typed).fault() == Fault{FaultCode::date_none});
}

BOOST_AUTO_TEST_CASE(leap_days_follow_the_centuries) {
    BOOST_TEST(bool(Date::parse("20000229")));
    BOOST_TEST(!Date::parse("21000229"));
}

BOOST_AUTO_TEST_CASE(other_forms_are_refused) {
    for (const char* typed : {"2004229", "2004/02/29", "200402291", "2004-2-29", "29-02-2004",
                              "2004-02-2a", "-2004229"})
        BOOST_TEST(Date::parse(typed).fault() == Fault{FaultCode::date_form});
    BOOST_TEST(Date::parse(" ").fault() == Fault{FaultCode::required});
    BOOST_TEST(Date::parse("\xff").fault() == Fault{FaultCode::bad_bytes});
}

BOOST_AUTO_TEST_CASE(a_day_of_ours_that_does_not_exist_is_a_bug) {
    BOOST_CHECK_THROW(Date(2003, 2, 29), std::out_of_range);
    BOOST_CHECK_THROW(Date(10000, 1, 1), std::out_of_range);
}

BOOST_AUTO_TEST_CASE(days_are_ordered) {
    BOOST_TEST((Date(2004, 2, 29) < Date(2004, 3, 1)));
    BOOST_TEST((Date(2004, 2, 29) == *Date::parse("20040229")));
}

BOOST_AUTO_TEST_SUITE_END()
