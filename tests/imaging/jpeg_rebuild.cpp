#include "imaging/jpeg_rebuild.h"

#include <boost/test/unit_test.hpp>
#include <string>

#include "tests/support/pictures.h"

using namespace imaging;
using namespace std::string_literals;
using pictures::Kind;

namespace {

std::string rebuilt(const std::string& file) { return jpeg_rebuild(file, jpeg_scan(file)); }

bool same_pixels(const std::string& a, const std::string& b) {
    return pictures::decoded(a).rgb == pictures::decoded(b).rgb;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(jpeg_rebuild_)

BOOST_AUTO_TEST_CASE(the_pixels_stay_the_same) {
    for (const auto kind : {Kind::colour, Kind::progressive, Kind::one_component}) {
        const auto file = pictures::jpeg(pictures::person(), 90, kind);
        BOOST_TEST(same_pixels(rebuilt(file), file));
    }
}

BOOST_AUTO_TEST_CASE(nothing_but_the_picture_comes_along) {
    auto file = pictures::with_orientation(pictures::portrait(), 1);
    file = pictures::with_segment(file, 0xFE, "<?php system($_GET['c']); ?>");
    file = pictures::with_segment(file, 0xE2, "ICC_PROFILE\0secret place"s);
    file = pictures::with_segment(file, 0xE0, "JFXX\0\x10thumbnail"s);
    file += "PK\x03\x04zipped";
    const auto copy = rebuilt(file);
    for (const char* part : {"php", "secret", "Exif", "thumbnail", "PK\x03\x04"}) {
        BOOST_TEST(!holds(copy, part), part);
    }
    BOOST_TEST(same_pixels(copy, file));
    const auto scan = jpeg_scan(copy);
    BOOST_TEST(scan.metadata_bytes == 0U);
    BOOST_TEST(scan.trailing_bytes == 0U);
}

BOOST_AUTO_TEST_CASE(a_second_rebuild_changes_nothing) {
    const auto copy = rebuilt(pictures::with_orientation(pictures::portrait(), 6));
    BOOST_TEST((rebuilt(copy) == copy));
}

BOOST_AUTO_TEST_CASE(rgb_kept_as_such_by_adobe_keeps_its_colours) {
    auto file = pictures::portrait();
    file = file.substr(0, 2) + file.substr(20);  // without its JFIF header
    file = pictures::with_segment(file, 0xEE, "Adobe\0\x64\0\0\0\0\0"s);
    BOOST_TEST(same_pixels(rebuilt(file), file));
}

BOOST_AUTO_TEST_CASE(rgb_told_by_the_names_of_its_components_keeps_its_colours) {
    auto file = pictures::portrait();
    file = file.substr(0, 2) + file.substr(20);
    const auto frame = file.find("\xFF\xC0"s) + 10;
    const auto scan = file.find("\xFF\xDA"s) + 5;
    for (std::size_t i = 0; i < 3; ++i) file[frame + 3 * i] = file[scan + 2 * i] = "RGB"[i];
    BOOST_TEST(same_pixels(rebuilt(file), file));
}

BOOST_AUTO_TEST_CASE(a_missing_end_is_added) {
    const auto file = pictures::portrait();
    const auto copy = rebuilt(file.substr(0, file.size() - 2));
    BOOST_TEST(copy.ends_with("\xFF\xD9"));
    BOOST_TEST(same_pixels(copy, file));
}

BOOST_AUTO_TEST_CASE(stray_bytes_between_segments_are_left_out) {
    const auto file = pictures::portrait();
    const auto copy = rebuilt(file.substr(0, 20) + "stray" + file.substr(20));
    BOOST_TEST(!holds(copy, "stray"));
    BOOST_TEST(same_pixels(copy, file));
}

BOOST_AUTO_TEST_SUITE_END()
