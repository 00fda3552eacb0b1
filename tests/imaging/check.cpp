#include "tests/support/photo_check.h"

#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

using namespace imaging;
using namespace std::string_literals;
using namespace pictures;

namespace {

// A picture of any size between the byte limits, whatever it shows.
std::string filling(int width, int height) {
    for (int quality = 60; quality <= 100; ++quality) {
        auto file = jpeg(person(width, height), quality);
        if (file.size() > 21'000) return file;
    }
    throw std::logic_error("too few pixels for the byte limits");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(check_)

BOOST_AUTO_TEST_CASE(a_photo_that_keeps_every_rule_is_accepted_as_it_is) {
    const auto file = portrait();
    const auto verdict = judge(file);
    BOOST_TEST(codes(verdict) == "");
    BOOST_TEST(name(verdict.decision) == "accept");
    BOOST_TEST(verdict.facts.width == 390);
    BOOST_TEST(verdict.facts.height == 567);
    BOOST_TEST(verdict.facts.bytes == static_cast<std::int64_t>(file.size()));
    BOOST_TEST(verdict.facts.stored_bytes == static_cast<std::int64_t>(verdict.normalised.size()));
    BOOST_TEST(same_pixels(verdict.normalised, file));
}

BOOST_AUTO_TEST_CASE(progressive_and_smallest_photos_are_accepted) {
    BOOST_TEST(codes(jpeg(person(), 90, Kind::progressive)) == "");
    BOOST_TEST(codes(filling(144, 192)) == "");
}

BOOST_AUTO_TEST_CASE(what_is_refused_leaves_nothing_to_store) {
    const auto verdict = judge(jpeg(person(567, 390)));
    BOOST_TEST(name(verdict.decision) == "reject");
    BOOST_TEST(verdict.normalised == "");
}

BOOST_AUTO_TEST_CASE(another_format_is_named) {
    const auto verdict = judge("\x89PNG\r\n\x1A\n"s + std::string(50'000, 'x'));
    BOOST_TEST(codes(verdict) == "not_jpeg");
    BOOST_TEST(name(verdict.facts.format) == "png");
    BOOST_TEST(codes(""s) == "not_jpeg");
}

BOOST_AUTO_TEST_CASE(a_name_is_judged_beside_the_picture) {
    const auto verdict = check(portrait(), "me.png", {});
    BOOST_TEST(codes(verdict) == "name");
    BOOST_TEST(name(verdict.facts.name_fault) == "ending");
    BOOST_TEST(name(verdict.decision) == "reject");
}

BOOST_AUTO_TEST_CASE(bytes_are_counted_with_both_bounds_allowed) {
    Limits limits;
    const auto size = static_cast<std::int64_t>(judge(portrait()).normalised.size());
    const auto file = judge(portrait()).normalised;
    limits.bytes_min = limits.bytes_max = size;
    BOOST_TEST(codes(judge(file, limits)) == "");
    limits.bytes_max = size - 1;
    BOOST_TEST(codes(judge(file, limits)) == "bytes_large");
    limits.bytes_min = size + 1;
    limits.bytes_max = size + 2;
    const auto verdict = judge(file, limits);
    BOOST_TEST(codes(verdict) == "bytes_small");
    BOOST_TEST(verdict.findings[0].measured == static_cast<double>(size));
    BOOST_TEST(verdict.findings[0].wanted_low == static_cast<double>(size + 1));
    BOOST_TEST(verdict.findings[0].wanted_high == static_cast<double>(size + 2));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_large_only_by_its_metadata_gives_too_small_a_copy) {
    auto file = jpeg(person(240, 320), 70);
    BOOST_REQUIRE(file.size() < 20 * 1024);
    file = with_segment(file, 0xE1, std::string(30'000, 'x'));
    const auto verdict = judge(file);
    const auto* small = verdict.findings.find(PhotoCode::bytes_small);
    BOOST_REQUIRE(small);
    BOOST_TEST(small->measured == static_cast<double>(verdict.facts.stored_bytes));
    BOOST_TEST(name(verdict.decision) == "reject");
}

BOOST_AUTO_TEST_CASE(a_megabyte_of_metadata_is_too_large) {
    auto file = portrait();
    for (int i = 0; i < 17; ++i) file = with_segment(file, 0xE1, std::string(65'000, 'x'));
    BOOST_TEST(codes(file) == "bytes_large");
}

BOOST_AUTO_TEST_CASE(a_file_beyond_the_cap_is_not_looked_into) {
    Limits limits;
    limits.file_max = 30'000;
    limits.bytes_max = 25'000;
    const auto verdict = judge(portrait(), limits);
    BOOST_TEST(codes(verdict) == "bytes_large");
    BOOST_TEST(verdict.facts.width == 0);
}

BOOST_AUTO_TEST_CASE(too_few_pixels_name_the_side_that_falls_shorter) {
    const auto low = judge(filling(143, 190));
    BOOST_TEST(codes(low) == "px_small");
    BOOST_TEST(low.findings[0].measured == 190);
    BOOST_TEST(low.findings[0].wanted_low == 192);
    const auto narrow = judge(filling(140, 200));
    BOOST_TEST(codes(narrow) == "px_small");
    BOOST_TEST(narrow.findings[0].measured == 140);
    BOOST_TEST(narrow.findings[0].wanted_low == 144);
}

BOOST_AUTO_TEST_CASE(damage_is_refused_and_a_missing_end_is_mended) {
    const auto file = portrait();
    BOOST_TEST(codes(file.substr(0, file.size() / 2)) == "corrupt");
    BOOST_TEST(codes(file.substr(0, file.size() * 3 / 4) + "\xFF\xD9") == "corrupt");
    const auto verdict = judge(file.substr(0, file.size() - 2));
    BOOST_TEST(codes(verdict) == "");
    BOOST_TEST(same_pixels(verdict.normalised, file));
}

BOOST_AUTO_TEST_CASE(bombs_are_told_by_their_header_alone) {
    const auto begun = std::chrono::steady_clock::now();
    BOOST_TEST(codes(promise(0xC9, 8, 11000, 11000)) == "bytes_small jpeg_exotic bomb landscape");
    BOOST_TEST(codes(promise(0xC0, 8, 60000, 60000)) == "bytes_small bomb landscape");
    BOOST_TEST(codes(promise(0xC0, 8, 300, 9000)) == "bytes_small bomb aspect");
    const auto taken = std::chrono::steady_clock::now() - begun;
    BOOST_TEST((taken < std::chrono::milliseconds(50)));
}

BOOST_AUTO_TEST_CASE(a_picture_painted_over_and_over_is_a_scan_bomb) {
    const auto file = jpeg(person(240, 320), 60, Kind::progressive);
    const auto verdict = judge(with_repeated_scan(file, 100));
    BOOST_TEST(verdict.findings.find(PhotoCode::bomb_scans));
    BOOST_TEST(verdict.facts.scans == 110);
    BOOST_TEST(name(verdict.decision) == "reject");
}

BOOST_AUTO_TEST_CASE(kinds_that_cannot_be_used_are_refused_without_decoding) {
    BOOST_TEST(codes(jpeg(person(), 90, Kind::cmyk)) == "cmyk");
    BOOST_TEST(codes(promise(0xC1, 12, 480, 640)) == "bytes_small jpeg_exotic");
    BOOST_TEST(codes(promise(0xC3, 8, 480, 640)) == "bytes_small jpeg_exotic");
}

BOOST_AUTO_TEST_CASE(photos_without_colour_are_refused) {
    const auto canvas = person();
    BOOST_TEST(codes(jpeg(canvas, 90, Kind::one_component)) == "gray");
    BOOST_TEST(codes(jpeg(toned(canvas, {1, 1, 1}))) == "gray");
    BOOST_TEST(codes(jpeg(toned(canvas, {1.1, 0.93, 0.65}))) == "toned");
}

BOOST_AUTO_TEST_CASE(a_photo_must_stand_upright) {
    BOOST_TEST(codes(filling(480, 480)) == "landscape");
    BOOST_TEST(codes(filling(640, 480)) == "landscape");
    const auto lying = with_orientation(filling(480, 640), 6);
    BOOST_TEST(judge(lying).findings.find(PhotoCode::landscape));
}

BOOST_AUTO_TEST_CASE(another_shape_is_advice_and_the_photo_can_still_be_used) {
    for (const int height : {450, 520, 567, 577}) {
        BOOST_TEST(codes(filling(390, height)) == (height == 450 ? "aspect" : ""));
    }
    const auto verdict = judge(filling(390, 600));
    BOOST_TEST(codes(verdict) == "aspect");
    BOOST_TEST(name(verdict.decision) == "confirm");
    BOOST_TEST(verdict.normalised != "");
}

BOOST_AUTO_TEST_SUITE_END()
