#include "imaging/decode.h"

#include <boost/test/unit_test.hpp>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "imaging/magick.h"
#include "tests/support/pictures.h"

using namespace imaging;
using namespace std::string_literals;

namespace {

Decoded decode_file(const std::string& file) { return decode(file, jpeg_scan(file)); }

pictures::Canvas as_canvas(const Pixels& pixels) {
    pictures::Canvas canvas(pixels.width, pixels.height);
    canvas.rgb = pixels.rgb;
    return canvas;
}

// Neither an error nor an empty answer gives pixels away.
bool opens(const std::string& bytes) {
    try {
        return decode(bytes, JpegScan{}).pixels.width > 0;
    } catch (const std::runtime_error&) {
        return false;
    }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(decode_)

BOOST_AUTO_TEST_CASE(a_photo_comes_out_as_libjpeg_sees_it) {
    const auto file = pictures::portrait();
    const auto decoded = decode_file(file);
    BOOST_TEST(!decoded.corrupt);
    BOOST_TEST(pictures::difference(as_canvas(decoded.pixels), pictures::decoded(file)) < 0.5);
}

BOOST_AUTO_TEST_CASE(a_large_photo_comes_out_smaller_and_a_small_one_as_it_is) {
    const auto large = decode_file(pictures::jpeg(pictures::person(1500, 2000), 50)).pixels;
    BOOST_TEST(large.width >= 480);
    BOOST_TEST(large.width < 1000);
    BOOST_TEST(decode_file(pictures::jpeg(pictures::person(480, 640))).pixels.width == 480);
    BOOST_TEST(decode_file(pictures::jpeg(pictures::person(144, 192))).pixels.width == 144);
}

BOOST_AUTO_TEST_CASE(damage_is_seen) {
    const auto file = pictures::portrait();
    BOOST_TEST(decode_file(std::string(file).erase(file.size() / 2, 2000)).corrupt);
    BOOST_TEST(decode_file(file.substr(0, file.size() * 3 / 4) + "\xFF\xD9").corrupt);
    BOOST_TEST(decode_file(file.substr(0, 300) + "\xFF\xD9").corrupt);
}

BOOST_AUTO_TEST_CASE(bytes_overwritten_in_the_middle_are_seen) {
    const auto file = pictures::portrait();
    std::uint32_t state = 3;
    const auto random = [&state] { return (state = state * 1664525 + 1013904223) >> 8; };
    int seen = 0;
    for (int round = 0; round < 200; ++round) {
        auto bytes = file;
        const std::size_t at = file.size() / 3 + random() % (file.size() / 3);
        for (std::size_t i = 0; i < 600; ++i) bytes[at + i] = static_cast<char>(random() % 0xFF);
        seen += decode_file(bytes).corrupt;
    }
    BOOST_TEST(seen >= 196);
}

BOOST_AUTO_TEST_CASE(the_strongest_contrasts_are_no_damage) {
    pictures::Canvas board(240, 320);
    for (int y = 0; y < board.height; ++y) {
        for (int x = 0; x < board.width; ++x) {
            const bool black = (x / 4 + y / 4) % 2 == 0;
            board.set(x, y, black ? pictures::Rgb{0, 0, 0} : pictures::Rgb{255, 255, 255});
        }
    }
    for (const int quality : {1, 5, 30, 60, 92, 100}) {
        BOOST_TEST(!decode_file(pictures::jpeg(board, quality)).corrupt, quality);
    }
}

BOOST_AUTO_TEST_CASE(no_other_format_is_opened_whatever_it_is_called) {
    const std::string gif =
        "GIF89a\x01\0\x01\0\x80\0\0\xFF\xFF\xFF\0\0\0!\xF9\x04\x01\0\0\0\0,"
        "\0\0\0\0\x01\0\x01\0\0\x02\x02"
        "D\x01\0;"s;
    const std::string bitmap = "P6 1 1 255\nabc";
    const std::string drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
    const std::string script = "push graphic-context\nviewbox 0 0 9 9\npop graphic-context\n";
    for (const auto& bytes : {gif, bitmap, drawing, script, "xc:red"s, "%!PS\nshowpage\n"s}) {
        BOOST_TEST(!opens(bytes), bytes.substr(0, 6));
    }
    BOOST_TEST(opens(pictures::portrait()));
}

BOOST_AUTO_TEST_CASE(starting_twice_is_as_good_as_once_and_leaves_no_trace) {
    start_magick();
    start_magick();
    BOOST_TEST(std::getenv("MAGICK_CONFIGURE_PATH") == nullptr);
}

BOOST_AUTO_TEST_SUITE_END()
