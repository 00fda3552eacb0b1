#include "imaging/colour.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "imaging/thresholds.h"
#include "tests/support/pictures.h"

using namespace imaging;
using pictures::Kind;

namespace {

Colour of(const pictures::Canvas& canvas, int quality = 90) {
    const auto file = pictures::jpeg(canvas, quality);
    return colour(decode(file, jpeg_scan(file)).pixels);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(colour_)

BOOST_AUTO_TEST_CASE(a_colour_photo_is_far_from_one_tone) {
    BOOST_TEST(of(pictures::person()).residual > 2 * threshold::toned_residual);
}

BOOST_AUTO_TEST_CASE(a_gray_photo_has_no_colour) {
    const auto seen = of(pictures::toned(pictures::person(), {1, 1, 1}));
    BOOST_TEST(seen.residual < threshold::toned_residual);
    BOOST_TEST(seen.chroma < threshold::gray_chroma);
}

BOOST_AUTO_TEST_CASE(a_toned_photo_has_colour_but_one_tone) {
    for (const auto& gains : {std::array{1.1, 0.93, 0.65}, {1.03, 0.98, 0.9}, {0.8, 1.0, 1.2}}) {
        const auto seen = of(pictures::toned(pictures::person(), gains));
        BOOST_TEST(seen.residual < threshold::toned_residual);
        BOOST_TEST(seen.chroma > threshold::gray_chroma);
    }
}

BOOST_AUTO_TEST_CASE(a_warm_light_does_not_make_a_photo_toned) {
    auto warm = pictures::person();
    for (std::size_t i = 0; i < warm.rgb.size(); i += 3) {
        warm.rgb[i + 2] = static_cast<std::uint8_t>(warm.rgb[i + 2] * 0.6);
    }
    BOOST_TEST(of(warm).residual > threshold::toned_residual);
}

BOOST_AUTO_TEST_CASE(darkness_does_not_make_a_photo_gray_nor_a_gray_one_colour) {
    for (const double gain : {0.1, 0.2, 0.3}) {
        const auto gray = pictures::toned(pictures::person(), {gain, gain, gain});
        BOOST_TEST(of(gray).residual < threshold::toned_residual);
        auto dark = pictures::person();
        for (auto& value : dark.rgb) value = static_cast<std::uint8_t>(value * gain);
        BOOST_TEST(of(dark).residual > 2 * threshold::toned_residual);
    }
}

BOOST_AUTO_TEST_CASE(a_picture_without_pixels_has_no_colour) {
    BOOST_TEST(colour(Pixels{}).residual == 0.0);
}

BOOST_AUTO_TEST_SUITE_END()
