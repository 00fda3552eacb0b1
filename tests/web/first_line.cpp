#include "web/first_line.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(first_line)

BOOST_AUTO_TEST_CASE(what_postgresql_quotes_stays_out_of_the_log) {
    BOOST_TEST(web::first_line("ERROR:  duplicate key value violates unique constraint \"x\"\n"
                               "DETAIL:  Key (id_number)=(110221200403151239) already exists.\n") ==
               "ERROR:  duplicate key value violates unique constraint \"x\"");
    BOOST_TEST(web::first_line("one\r\nincident=0000-0000 made up") == "one");
    BOOST_TEST(web::first_line("whole") == "whole");
    BOOST_TEST(web::first_line("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
