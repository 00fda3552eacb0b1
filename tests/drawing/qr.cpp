#include "drawing/qr.h"

#include <boost/test/unit_test.hpp>
#include <stdexcept>

BOOST_AUTO_TEST_SUITE(qr)

BOOST_AUTO_TEST_CASE(a_code_has_its_three_eyes) {
    const drawing::Qr code("77-110108-000427");
    const int last = code.size() - 1;
    for (const auto& [x, y] : {std::pair(0, 0), std::pair(last - 6, 0), std::pair(0, last - 6)})
        for (int step = 0; step < 7; ++step) {
            BOOST_TEST(code.dark(x + step, y));
            BOOST_TEST(code.dark(x, y + step));
            BOOST_TEST(code.dark(x + 3, y + 3));
            BOOST_TEST(!code.dark(x + 1, y + 1));
        }
    BOOST_TEST(!code.dark(7, 7));
}

BOOST_AUTO_TEST_CASE(a_text_that_is_too_long_is_told) {
    BOOST_CHECK_THROW(drawing::Qr(std::string(3000, 'a')), std::length_error);
}

BOOST_AUTO_TEST_SUITE_END()
