#include "drawing/captcha.h"

#include <cairo.h>

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstring>
#include <string>
#include <thread>
#include <vector>

using drawing::captcha_png;

namespace {

// How many per cent of the picture are darker than half.
double ink_in_per_cent(std::string png) {
    const auto read = [](void* from, unsigned char* to, unsigned int length) {
        auto& rest = *static_cast<std::string*>(from);
        if (rest.size() < length) return CAIRO_STATUS_READ_ERROR;
        std::memcpy(to, rest.data(), length);
        rest.erase(0, length);
        return CAIRO_STATUS_SUCCESS;
    };
    cairo_surface_t* const surface = cairo_image_surface_create_from_png_stream(read, &png);
    BOOST_REQUIRE(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS);
    const int width = cairo_image_surface_get_width(surface);
    const int height = cairo_image_surface_get_height(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    const unsigned char* const pixels = cairo_image_surface_get_data(surface);
    int dark = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) dark += pixels[y * stride + x * 4 + 1] < 128 ? 1 : 0;
    cairo_surface_destroy(surface);
    return 100.0 * dark / (width * height);
}

int number_at(const std::string& png, std::size_t at) {
    int number = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        number = number * 256 + static_cast<unsigned char>(png[i]);
    return number;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(captcha)

BOOST_AUTO_TEST_CASE(it_is_a_png_of_the_size_asked_for) {
    const std::string png = captcha_png("7KHW", 1);
    BOOST_TEST(png.substr(0, 8) == "\x89PNG\r\n\x1a\n");
    BOOST_TEST(number_at(png, 16) == 264);
    BOOST_TEST(number_at(png, 20) == 96);
    BOOST_TEST(number_at(captcha_png("7KHW", 1, 132, 48), 16) == 132);
}

BOOST_AUTO_TEST_CASE(answer_and_seed_decide_the_picture) {
    BOOST_TEST(captcha_png("7KHW", 1) == captcha_png("7KHW", 1));
    BOOST_TEST(captcha_png("7KHW", 1) != captcha_png("7KHW", 2));
    BOOST_TEST(captcha_png("7KHW", 1) != captcha_png("7KHX", 1));
}

BOOST_AUTO_TEST_CASE(every_character_leaves_ink_and_ground) {
    // Narrow or wide, drawn four times: neither missing nor a black block.
    for (const char character : drawing::captcha_alphabet) {
        const double four = ink_in_per_cent(captcha_png(std::string(4, character), 3));
        const double none = ink_in_per_cent(captcha_png("", 3));
        BOOST_TEST(four > none + 4, character << ": " << four);
        BOOST_TEST(four < 40, character << ": " << four);
    }
}

BOOST_AUTO_TEST_CASE(threads_draw_what_one_alone_draws) {
    std::vector<std::string> drawn(4);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < drawn.size(); ++i)
        threads.emplace_back([&drawn, i] {
            for (int turn = 0; turn < 20; ++turn) drawn[i] = captcha_png("7KHW", i);
        });
    for (std::thread& thread : threads) thread.join();
    for (std::size_t i = 0; i < drawn.size(); ++i) BOOST_TEST(drawn[i] == captcha_png("7KHW", i));
}

BOOST_AUTO_TEST_CASE(the_alphabet_has_no_twins) {
    for (const char character : std::string("0ODQ1IL2Z5S6G9BUV"))
        BOOST_TEST(drawing::captcha_alphabet.find(character) == std::string_view::npos, character);
}

BOOST_AUTO_TEST_SUITE_END()
