#include "imaging/jpeg_scan.h"

#include <boost/test/unit_test.hpp>
#include <string>
#include <utility>

#include "tests/support/pictures.h"

using namespace imaging;
using namespace std::string_literals;
using pictures::Kind;

BOOST_AUTO_TEST_SUITE(jpeg_scan_)

BOOST_AUTO_TEST_CASE(a_photo_tells_its_size_and_kind) {
    const auto scan = jpeg_scan(pictures::portrait());
    BOOST_TEST(name(scan.frame) == "baseline");
    BOOST_TEST(scan.width == 390);
    BOOST_TEST(scan.height == 567);
    BOOST_TEST(scan.precision == 8);
    BOOST_TEST(scan.components == 3);
    BOOST_TEST(scan.scans == 1);
    BOOST_TEST(scan.metadata_bytes == 0U);
    BOOST_TEST(scan.trailing_bytes == 0U);
    BOOST_TEST(scan.ended);
    BOOST_TEST(!scan.broken);
    BOOST_TEST(!scan.exotic());
}

BOOST_AUTO_TEST_CASE(a_progressive_photo_has_several_scans) {
    const auto scan = jpeg_scan(pictures::jpeg(pictures::person(), 90, Kind::progressive));
    BOOST_TEST(name(scan.frame) == "progressive");
    BOOST_TEST(scan.scans == 10);
    BOOST_TEST(!scan.broken);
}

BOOST_AUTO_TEST_CASE(orientation_is_read_in_both_byte_orders) {
    for (int orientation = 1; orientation <= 8; ++orientation) {
        for (const bool little_endian : {true, false}) {
            const auto scan = jpeg_scan(
                pictures::with_orientation(pictures::portrait(), orientation, little_endian));
            BOOST_TEST(scan.orientation == orientation);
            BOOST_TEST(scan.upright_width() == (orientation >= 5 ? 567 : 390));
            BOOST_TEST(scan.upright_height() == (orientation >= 5 ? 390 : 567));
        }
    }
}

BOOST_AUTO_TEST_CASE(an_orientation_that_exif_does_not_know_is_none) {
    for (const int orientation : {0, 9, 255}) {
        const auto file = pictures::with_orientation(pictures::portrait(), orientation);
        BOOST_TEST(jpeg_scan(file).orientation == 1);
    }
}

BOOST_AUTO_TEST_CASE(exif_that_points_outside_itself_is_harmless) {
    for (const auto& tiff : {"II*\0\xFF\xFF\xFF\xFF"s, "II*\0\x08\0\0\0\xFF\xFF"s, "II*\0"s,
                             "MM\0*\0\0\0\x08\0\x01\x01\x12\0"s}) {
        const auto file = pictures::with_segment(pictures::portrait(), 0xE1, "Exif\0\0"s + tiff);
        BOOST_TEST(jpeg_scan(file).orientation == 1);
    }
}

BOOST_AUTO_TEST_CASE(metadata_and_trailing_bytes_are_counted) {
    const auto file = pictures::with_segment(pictures::portrait(), 0xFE, "hello");
    BOOST_TEST(jpeg_scan(file).metadata_bytes == 9U);
    BOOST_TEST(jpeg_scan(file + "PK\x03\x04").trailing_bytes == 4U);
}

BOOST_AUTO_TEST_CASE(a_missing_end_is_seen) {
    const auto file = pictures::portrait();
    BOOST_TEST(!jpeg_scan(file.substr(0, file.size() - 2)).ended);
    BOOST_TEST(!jpeg_scan(file.substr(0, file.size() - 1)).ended);
}

BOOST_AUTO_TEST_CASE(a_picture_with_parts_missing_is_broken) {
    const auto file = pictures::portrait();
    const auto progressive = pictures::jpeg(pictures::person(), 90, Kind::progressive);
    const auto frame = file.find("\xFF\xC0"s);
    const std::pair<const char*, std::string> files[] = {
        {"start only", "\xFF\xD8\xFF"},
        {"start and end", "\xFF\xD8\xFF\xD9"},
        {"cut inside the tables", file.substr(0, 100)},
        {"cut before the scan", file.substr(0, file.find("\xFF\xDA"s))},
        {"no frame", file.substr(0, frame) + file.substr(frame + 19)},
        {"two frames", file.substr(0, frame) + file.substr(frame, 19) + file.substr(frame)},
        {"progressive without its end", progressive.substr(0, progressive.size() - 2)},
        {"another picture inside", file.substr(0, 2) + file},
    };
    for (const auto& [what, bytes] : files) BOOST_TEST(jpeg_scan(bytes).broken, what);
}

BOOST_AUTO_TEST_CASE(a_colour_component_without_a_scan_is_missing) {
    auto file = pictures::portrait();
    const auto scan_header = file.find("\xFF\xDA"s);
    file.replace(scan_header, 14, pictures::segment(0xDA, "\x01\x01\0\0\x3F\0"s));
    BOOST_TEST(jpeg_scan(file).broken);
}

BOOST_AUTO_TEST_CASE(kinds_that_common_programs_cannot_open_are_exotic) {
    const std::pair<std::uint8_t, std::string_view> kinds[] = {
        {0xC3, "lossless"},   {0xC5, "hierarchical"}, {0xC7, "hierarchical"}, {0xC9, "arithmetic"},
        {0xCA, "arithmetic"}, {0xCB, "arithmetic"},   {0xCF, "arithmetic"}};
    for (const auto& [marker, kind] : kinds) {
        const auto scan = jpeg_scan(pictures::promise(marker, 8, 480, 640));
        BOOST_TEST(name(scan.frame) == kind);
        BOOST_TEST(scan.exotic());
    }
    BOOST_TEST(jpeg_scan(pictures::promise(0xC1, 12, 480, 640)).exotic());
    BOOST_TEST(jpeg_scan(pictures::promise(0xC0, 8, 480, 0)).exotic());
    BOOST_TEST(!jpeg_scan(pictures::promise(0xC1, 8, 480, 640)).exotic());
}

BOOST_AUTO_TEST_CASE(any_bytes_at_all_are_read_without_harm) {
    const auto file = pictures::with_orientation(
        pictures::jpeg(pictures::person(48, 64), 60, Kind::progressive), 6);
    std::uint32_t state = 7;
    const auto random = [&state](std::size_t below) {
        state = state * 1664525 + 1013904223;
        return (state >> 8) % below;
    };
    for (int round = 0; round < 20'000; ++round) {
        auto bytes = file.substr(0, 3 + random(file.size() - 2));
        for (int i = 0; i < 3 && bytes.size() > 3; ++i) {
            bytes[3 + random(bytes.size() - 3)] = static_cast<char>(random(256));
        }
        const auto scan = jpeg_scan(bytes);
        BOOST_REQUIRE(scan.orientation >= 1 && scan.orientation <= 8);
        BOOST_REQUIRE(scan.metadata_bytes + scan.trailing_bytes <= bytes.size());
    }
}

BOOST_AUTO_TEST_SUITE_END()
