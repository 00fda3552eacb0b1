#include <boost/test/unit_test.hpp>
#include <chrono>
#include <string>

#include "tests/support/photo_check.h"

using namespace imaging;
using namespace pictures;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(check_copy)

BOOST_AUTO_TEST_CASE(a_phone_photo_is_stored_upright_and_without_its_metadata) {
    const auto upright = person(384, 560);
    const auto wanted = decoded(jpeg(upright));
    for (int orientation = 2; orientation <= 8; ++orientation) {
        const auto file = with_orientation(jpeg(stored_turned(upright, orientation)), orientation);
        const auto verdict = judge(file);
        BOOST_TEST(codes(verdict) == "exif_turned metadata_stripped");
        BOOST_TEST(name(verdict.decision) == "accept");
        BOOST_TEST(verdict.facts.width == 384);
        BOOST_TEST(verdict.normalised.find("Exif") == std::string::npos);
        BOOST_TEST(difference(decoded(verdict.normalised), wanted) < 6.0);
    }
}

BOOST_AUTO_TEST_CASE(hidden_content_is_left_out_and_never_a_reason_to_refuse) {
    auto file = with_segment(portrait(), 0xFE, "<?php phpinfo(); ?>");
    file += "PK\x03\x04 and a second file";
    const auto verdict = judge(file);
    BOOST_TEST(codes(verdict) == "metadata_stripped");
    BOOST_TEST(verdict.normalised.find("php") == std::string::npos);
    BOOST_TEST(verdict.normalised.find("PK\x03\x04") == std::string::npos);
    BOOST_TEST(same_pixels(verdict.normalised, portrait()));
}

BOOST_AUTO_TEST_CASE(past_the_deadline_the_photo_is_taken_and_flagged) {
    Limits limits;
    limits.deadline = std::chrono::milliseconds(0);
    const auto verdict = judge(portrait(), limits);
    BOOST_TEST(codes(verdict) == "not_checked");
    BOOST_TEST(name(verdict.decision) == "accept");
    BOOST_TEST(same_pixels(verdict.normalised, portrait()));
}

BOOST_AUTO_TEST_CASE(what_the_decoder_refuses_on_its_own_is_flagged_and_not_refused) {
    Limits limits;  // a sitting that would allow more than our policy does
    limits.side_max = 20'000;
    limits.bytes_max = 10'000'000;
    const auto verdict = judge(jpeg(person(300, 9000), 90), limits);
    BOOST_TEST(codes(verdict) == "aspect not_checked");
    BOOST_TEST(name(verdict.decision) == "confirm");
}

BOOST_AUTO_TEST_CASE(damaged_bytes_never_break_the_check) {
    const auto file = with_orientation(jpeg(stored_turned(person(150, 200), 6), 80), 6);
    std::uint32_t state = 11;
    Limits limits;
    limits.bytes_min = 1;
    for (int round = 0; round < 500; ++round) {
        auto bytes = file;
        for (int i = 0; i < 4; ++i) {
            state = state * 1664525 + 1013904223;
            bytes[3 + (state >> 8) % (i < 2 ? 600 : bytes.size() - 3)] = static_cast<char>(state);
        }
        const auto verdict = judge(bytes, limits);
        BOOST_REQUIRE(verdict.normalised.empty() == (verdict.decision == Decision::reject));
    }
}

BOOST_AUTO_TEST_SUITE_END()
