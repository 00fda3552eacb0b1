#include "imaging/likeness.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cmath>
#include <numbers>

#include "imaging/thresholds.h"
#include "tests/support/photo_check.h"

using namespace imaging;
using namespace pictures;

namespace {

// The picture as another camera saw it: nearer, moved (shares of width and height), leaning
// clockwise; its edge goes on where it ends.
Canvas seen(const Canvas& canvas, double nearer, double right = 0, double down = 0,
            double degrees = 0) {
    Canvas result(canvas.width, canvas.height);
    const double angle = degrees * std::numbers::pi / 180;
    for (int y = 0; y < canvas.height; ++y) {
        for (int x = 0; x < canvas.width; ++x) {
            const double dx = x - canvas.width * (0.5 + right);
            const double dy = y - canvas.height * (0.5 + down);
            const double sx = (dx * std::cos(angle) + dy * std::sin(angle)) / nearer;
            const double sy = (dy * std::cos(angle) - dx * std::sin(angle)) / nearer;
            const int from_x = static_cast<int>(std::lround(sx + canvas.width / 2.0));
            const int from_y = static_cast<int>(std::lround(sy + canvas.height / 2.0));
            result.set(x, y,
                       canvas.at(std::clamp(from_x, 0, canvas.width - 1),
                                 std::clamp(from_y, 0, canvas.height - 1)));
        }
    }
    return result;
}

Canvas lit(Canvas canvas, double gain, int offset = 0) {
    for (auto& value : canvas.rgb) {
        value = static_cast<std::uint8_t>(std::clamp(value * gain + offset, 0.0, 255.0));
    }
    return canvas;
}

// Every pixel the mean of its neighbourhood.
Canvas blurred(const Canvas& canvas, int radius) {
    Canvas result(canvas.width, canvas.height);
    for (int y = radius; y < canvas.height - radius; ++y) {
        for (int x = radius; x < canvas.width - radius; ++x) {
            std::array<int, 3> sum{};
            for (int j = -radius; j <= radius; ++j) {
                for (int i = -radius; i <= radius; ++i) {
                    const Rgb colour = canvas.at(x + i, y + j);
                    for (std::size_t c = 0; c < 3; ++c) sum[c] += colour[c];
                }
            }
            const int all = (2 * radius + 1) * (2 * radius + 1);
            result.set(
                x, y,
                {static_cast<std::uint8_t>(sum[0] / all), static_cast<std::uint8_t>(sum[1] / all),
                 static_cast<std::uint8_t>(sum[2] / all)});
        }
    }
    return result;
}

// As a hand sees it that shakes: every pixel the mean of those along its way.
Canvas shaken(const Canvas& canvas, int right, int down, int times) {
    Canvas result(canvas.width, canvas.height);
    for (int y = 0; y < canvas.height; ++y) {
        for (int x = 0; x < canvas.width; ++x) {
            std::array<int, 3> sum{};
            for (int i = -times / 2; i <= times / 2; ++i) {
                const Rgb colour = canvas.at(std::clamp(x + i * right, 0, canvas.width - 1),
                                             std::clamp(y + i * down, 0, canvas.height - 1));
                for (std::size_t c = 0; c < 3; ++c) sum[c] += colour[c];
            }
            const auto mean = [&](std::size_t c) {
                return static_cast<std::uint8_t>(sum[c] / (times / 2 * 2 + 1));
            };
            result.set(x, y, {mean(0), mean(1), mean(2)});
        }
    }
    return result;
}

void paste(Canvas& onto, const Canvas& picture, int left, int top) {
    for (int y = 0; y < picture.height; ++y) {
        for (int x = 0; x < picture.width; ++x) onto.set(left + x, top + y, picture.at(x, y));
    }
}

// Of whatever size the file is: these tests are about what it shows.
Verdict look(const Canvas& canvas) {
    Limits limits;
    limits.bytes_min = 1;
    limits.bytes_max = 10'000'000;
    return judge(jpeg(canvas), limits);
}

bool tells(const Canvas& canvas, PhotoCode code) {
    const auto verdict = look(canvas);
    BOOST_TEST_MESSAGE(codes(verdict));
    return verdict.findings.find(code);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(likeness)

BOOST_AUTO_TEST_CASE(the_head_is_measured_where_it_was_drawn) {
    const auto verdict = look(person());
    BOOST_TEST(codes(verdict) == "");
    BOOST_REQUIRE(verdict.geometry);
    BOOST_TEST(std::abs(verdict.geometry->crown - 0.10) < 0.01);
    BOOST_TEST(std::abs(verdict.geometry->chin - 0.80) < 0.03);
    BOOST_TEST(std::abs(verdict.geometry->centre - 0.5) < 0.02);
    BOOST_TEST(std::abs(verdict.geometry->roll) < 2);
    BOOST_TEST(verdict.geometry->confidence > 0.9);
    BOOST_TEST(verdict.clarity->sharpness > threshold::sharp);
    BOOST_TEST(std::abs(verdict.clarity->brightness - 165) < 20);
}

BOOST_AUTO_TEST_CASE(a_head_of_another_size_or_place_is_told) {
    BOOST_TEST(tells(seen(person(), 0.7), PhotoCode::head_small));
    BOOST_TEST(tells(seen(person(), 1.3, 0, 0.08), PhotoCode::head_large));
    BOOST_TEST(tells(seen(person(), 1, 0, -0.09), PhotoCode::head_high));
    BOOST_TEST(tells(seen(person(), 1, 0, 0.12), PhotoCode::head_low));
    BOOST_TEST(tells(seen(person(), 1, 0.15), PhotoCode::off_centre));
    BOOST_TEST(look(seen(person(), 1, -0.15)).findings.find(PhotoCode::off_centre)->measured < 0);
}

BOOST_AUTO_TEST_CASE(what_the_sitting_allows_is_not_told) {
    Limits limits;
    limits.bytes_min = 1;
    limits.head_min = 0.4;
    limits.top_max = 0.3;
    BOOST_TEST(codes(judge(jpeg(seen(person(), 0.75)), limits)) == "");
}

BOOST_AUTO_TEST_CASE(a_leaning_head_is_told_with_its_side) {
    for (const double degrees : {-12.0, 12.0}) {
        const auto verdict = look(seen(person(), 1, 0, 0, degrees));
        const auto* tilt = verdict.findings.find(PhotoCode::tilt);
        BOOST_REQUIRE(tilt);
        BOOST_TEST(std::abs(tilt->measured - degrees) < 3);
    }
    BOOST_TEST(!tells(seen(person(), 1, 0, 0, 5), PhotoCode::tilt));
}

BOOST_AUTO_TEST_CASE(a_face_that_cannot_be_seen_well_is_told) {
    BOOST_TEST(tells(blurred(person(), 5), PhotoCode::blur));
    BOOST_TEST(tells(lit(person(), 0.25), PhotoCode::dark));
    BOOST_TEST(tells(lit(person(), 1.4, 30), PhotoCode::over));
}

BOOST_AUTO_TEST_CASE(a_hand_that_shook_is_told_whichever_way_it_went) {
    BOOST_TEST(!tells(person(), PhotoCode::blur));
    BOOST_TEST(tells(shaken(person(), 1, 0, 13), PhotoCode::blur));
    BOOST_TEST(tells(shaken(person(), 0, 1, 13), PhotoCode::blur));
    BOOST_TEST(tells(shaken(person(), 1, 1, 13), PhotoCode::blur));
}

BOOST_AUTO_TEST_CASE(two_people_are_told) {
    Canvas both(480, 640, {235, 240, 246});
    paste(both, person(238, 340), 0, 300);
    paste(both, person(238, 340), 241, 300);
    const auto verdict = look(both);
    const auto* two = verdict.findings.find(PhotoCode::two_faces);
    BOOST_REQUIRE(two);
    BOOST_TEST(two->measured == 2);
}

BOOST_AUTO_TEST_CASE(a_picture_of_nobody_is_advice_and_never_refused) {
    Canvas landscape(390, 567, {120, 170, 220});
    landscape.ellipse(0, 1.1, 0.7, 0.5, {60, 130, 50});
    landscape.ellipse(-0.1, 0.8, 0.1, 0.1, {220, 50, 60});
    landscape.ellipse(0.15, 0.75, 0.06, 0.12, {60, 90, 220});
    landscape.ellipse(0.2, 0.2, 0.08, 0.08, {250, 220, 90});
    landscape.grain(12);
    const auto verdict = look(landscape);
    BOOST_TEST(codes(verdict) == "no_clear_face");
    BOOST_TEST(name(verdict.decision) == "confirm");
    BOOST_TEST(!verdict.geometry);
    BOOST_TEST(!verdict.clarity);
}

BOOST_AUTO_TEST_CASE(where_too_much_light_hides_the_face_both_are_told) {
    BOOST_TEST(codes(look(lit(person(), 2, 150))) == "no_clear_face over");
}

BOOST_AUTO_TEST_CASE(a_frame_around_the_photo_is_told_and_a_plain_wall_is_none) {
    Canvas page(480, 640, {255, 255, 255});
    paste(page, person(300, 436), 90, 100);
    const auto verdict = look(page);
    const auto* border = verdict.findings.find(PhotoCode::border);
    BOOST_REQUIRE(border);
    BOOST_TEST(std::abs(border->measured - (1 - 300.0 * 436 / (480 * 640))) < 0.05);
    BOOST_TEST(!tells(seen(person(), 0.7), PhotoCode::border));
}

BOOST_AUTO_TEST_CASE(without_the_cascades_faces_are_not_checked_and_nobody_is_refused) {
    Limits limits;
    limits.cascades = "/nowhere";
    const auto verdict = judge(portrait(), limits);
    BOOST_TEST(codes(verdict) == "not_checked");
    BOOST_TEST(name(verdict.decision) == "accept");
    BOOST_TEST(same_pixels(verdict.normalised, portrait()));
    BOOST_TEST(codes(portrait()) == "");  // the next check finds them again
}

BOOST_AUTO_TEST_SUITE_END()
