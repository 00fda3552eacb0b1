#include "imaging/figure.h"

#include <boost/test/unit_test.hpp>

using namespace imaging;

namespace {

// "found low high"
std::string said(PhotoCode code, double measured, double low = 0, double high = 0) {
    const auto of = figures({code, level(code), measured, low, high});
    return of.found + " " + of.low + " " + of.high;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(figure)

BOOST_AUTO_TEST_CASE(sizes_are_whole_kilobytes_and_stay_on_their_side_of_the_limit) {
    BOOST_TEST(said(PhotoCode::bytes_small, 20'479, 20'480, 204'800) == "19 20 200");
    BOOST_TEST(said(PhotoCode::bytes_large, 204'801, 20'480, 204'800) == "201 20 200");
    BOOST_TEST(said(PhotoCode::metadata_stripped, 3'000) == "3 0 0");
}

BOOST_AUTO_TEST_CASE(heights_are_per_cent_and_never_read_as_kept) {
    BOOST_TEST(said(PhotoCode::head_small, 0.5234, 0.6, 0.82) == "52 60 82");
    BOOST_TEST(said(PhotoCode::head_small, 0.5999, 0.6, 0.82) == "59 60 82");
    BOOST_TEST(said(PhotoCode::head_large, 0.8201, 0.6, 0.82) == "83 60 82");
    BOOST_TEST(said(PhotoCode::head_high, 0.01, 0.025, 0.18) == "1 3 18");
    BOOST_TEST(said(PhotoCode::head_small, 0.07, 0.6, 0.82) == "7 60 82");
}

BOOST_AUTO_TEST_CASE(sides_are_told_without_their_sign) {
    BOOST_TEST(said(PhotoCode::off_centre, -0.151, 0, 0.095) == "16 0 9");
    BOOST_TEST(said(PhotoCode::tilt, -10.2, 0, 8) == "11 0 8");
}

BOOST_AUTO_TEST_CASE(light_is_per_cent_of_white_and_sharpness_of_what_is_wanted) {
    BOOST_TEST(said(PhotoCode::dark, 40, 64, 204) == "15 26 80");
    BOOST_TEST(said(PhotoCode::over, 230, 64, 204) == "91 26 80");
    BOOST_TEST(said(PhotoCode::blur, 0.11, 0.18) == "61 100 0");
}

BOOST_AUTO_TEST_CASE(ratios_have_two_decimals) {
    BOOST_TEST(said(PhotoCode::landscape, 1.3333) == "1.33 0.00 0.00");
    BOOST_TEST(said(PhotoCode::aspect, 1.1795, 4.0 / 3, 48.0 / 33) == "1.17 1.33 1.45");
}

BOOST_AUTO_TEST_SUITE_END()
