#include "imaging/turn.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "imaging/jpeg_scan.h"
#include "tests/support/pictures.h"

using namespace imaging;

namespace {

constexpr std::int64_t no_limit = 100'000'000;

// Two encodings of one picture differ by up to 3 steps, a mirrored one by 8 and a turned one by
// more.
constexpr double still_the_same = 6.0;

}  // namespace

BOOST_AUTO_TEST_SUITE(turn)

BOOST_AUTO_TEST_CASE(every_orientation_comes_out_upright) {
    const auto upright = pictures::person(384, 560);  // whole blocks of 16: no pixel is lost
    const auto wanted = pictures::decoded(pictures::jpeg(upright));
    for (int orientation = 2; orientation <= 8; ++orientation) {
        const auto file = pictures::jpeg(pictures::stored_turned(upright, orientation));
        const auto turned = pictures::decoded(turn_upright(file, orientation, 0, no_limit));
        BOOST_TEST(pictures::difference(turned, wanted) < still_the_same, "as " << orientation);
    }
}

BOOST_AUTO_TEST_CASE(whole_blocks_are_turned_without_loss) {
    const auto file = pictures::jpeg(pictures::person(384, 560));
    const auto there = turn_upright(file, 6, 0, no_limit);
    const auto back = turn_upright(there, 8, 0, no_limit);
    BOOST_TEST((pictures::decoded(back).rgb == pictures::decoded(file).rgb));
}

BOOST_AUTO_TEST_CASE(half_blocks_are_encoded_again_with_all_their_pixels) {
    const auto upright = pictures::person(390, 567);
    const auto file = pictures::jpeg(pictures::stored_turned(upright, 6));
    const auto turned = pictures::decoded(turn_upright(file, 6, 0, no_limit));
    BOOST_TEST(turned.width == 390);
    BOOST_TEST(turned.height == 567);
    BOOST_TEST(pictures::difference(turned, pictures::decoded(pictures::jpeg(upright))) <
               still_the_same);
}

BOOST_AUTO_TEST_CASE(a_copy_that_would_be_too_small_is_encoded_better) {
    const auto file = pictures::jpeg(pictures::stored_turned(pictures::person(150, 200), 8), 80);
    const auto plain = turn_upright(file, 8, 0, no_limit);
    const auto wanted = static_cast<std::int64_t>(plain.size()) + 1;
    const auto better = turn_upright(file, 8, wanted, no_limit);
    BOOST_TEST(better.size() > plain.size());
    BOOST_TEST(pictures::decoded(better).width == 150);
}

BOOST_AUTO_TEST_CASE(a_copy_that_would_be_too_large_loses_its_half_blocks_instead) {
    const auto file = pictures::jpeg(pictures::stored_turned(pictures::person(390, 567), 6), 75);
    const auto most = static_cast<std::int64_t>(file.size()) + 1000;
    const auto turned = turn_upright(file, 6, 0, most);
    BOOST_TEST(static_cast<std::int64_t>(turned.size()) <= most);
    const auto scan = jpeg_scan(turned);
    BOOST_TEST(scan.width > 390 - 16);
    BOOST_TEST(scan.height > 567 - 16);
}

BOOST_AUTO_TEST_CASE(what_cannot_be_turned_is_an_error) {
    BOOST_CHECK_THROW(turn_upright("\xFF\xD8\xFF\xD9", 6, 0, no_limit), std::runtime_error);
}

BOOST_AUTO_TEST_SUITE_END()
