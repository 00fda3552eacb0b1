#include "imaging/shown.h"

#include <boost/test/unit_test.hpp>

BOOST_AUTO_TEST_SUITE(shown)

// It was a view of them, and the studio's measures were read from memory that was free again.
BOOST_AUTO_TEST_CASE(a_picture_that_needs_no_scaling_outlives_its_pixels) {
    imaging::Pixels pixels{4, 3, std::vector<std::uint8_t>(36, 200)};
    const auto picture = imaging::shown(pixels, 1);
    pixels.rgb.assign(36, 0);
    BOOST_TEST(picture.rgb.at<cv::Vec3b>(2, 3)[2] == 200);
}

BOOST_AUTO_TEST_SUITE_END()
