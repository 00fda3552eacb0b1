#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"
#include "tests/support/pdf.h"

using namespace support;

BOOST_FIXTURE_TEST_SUITE(form_sheet, Scene)

BOOST_AUTO_TEST_CASE(ones_own_is_printed_in_full_and_can_be_scanned) {
    stand("paid", c);
    const auto answer = visitor.get(web::page);
    BOOST_TEST(header(answer, "Content-Type") == "application/pdf");
    const std::string text = text_of(answer.body);
    for (const char* part : {"演示甲", "77-110108-000001", "110221200403151239", "C语言程序设计"})
        BOOST_TEST(text.find(part) != std::string::npos, part);
}

BOOST_AUTO_TEST_CASE(before_it_is_paid_there_is_none) {
    stand("payment", c);
    BOOST_TEST(header(visitor.get(web::page), "Location") == "payment");
}

BOOST_AUTO_TEST_SUITE_END()
