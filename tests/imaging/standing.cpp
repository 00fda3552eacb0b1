#include "imaging/standing.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/photo_check.h"

using namespace imaging;
using namespace pictures;

namespace {

Verdict look(const std::string& file) {
    Limits limits;
    limits.bytes_min = 1;
    return judge(file, limits);
}

// The EXIF orientations without mirroring, by the quarter turns they mean.
constexpr int orientations[] = {1, 6, 3, 8};

}  // namespace

BOOST_AUTO_TEST_SUITE(standing_)

BOOST_AUTO_TEST_CASE(a_turned_photo_is_refused_with_the_turns_that_mend_it) {
    for (const int turns : {1, 3}) {
        const auto verdict = look(jpeg(stored_turned(person(), orientations[turns])));
        const auto* sideways = verdict.findings.find(PhotoCode::sideways);
        BOOST_REQUIRE(sideways);
        BOOST_TEST(sideways->measured == turns);
        BOOST_TEST(name(verdict.decision) == "reject");
        BOOST_TEST(!verdict.geometry);
    }
    const auto verdict = look(jpeg(stored_turned(person(), orientations[2])));
    BOOST_TEST(codes(verdict) == "upside_down");
    BOOST_TEST(name(verdict.decision) == "reject");
}

BOOST_AUTO_TEST_CASE(an_orientation_that_lies_is_found_out) {
    const auto upright = jpeg(person());
    BOOST_TEST(look(with_orientation(upright, 3)).findings.find(PhotoCode::upside_down));
    BOOST_TEST(look(with_orientation(upright, 6)).findings.find(PhotoCode::sideways));
    BOOST_TEST(look(with_orientation(upright, 8)).findings.find(PhotoCode::sideways));
}

BOOST_AUTO_TEST_CASE(a_head_lying_in_an_upright_frame_is_found) {
    const auto lying = stored_turned(person(240, 320), orientations[1]);
    Canvas frame(320, 440, {235, 240, 246});
    for (int y = 0; y < lying.height; ++y) {
        for (int x = 0; x < lying.width; ++x) frame.set(x, 100 + y, lying.at(x, y));
    }
    BOOST_TEST(look(jpeg(frame)).findings.find(PhotoCode::sideways));
}

BOOST_AUTO_TEST_CASE(every_size_that_is_allowed_stands_upright) {
    for (const auto& [width, height] : {std::pair{144, 192}, {240, 320}, {390, 567}, {900, 1200}}) {
        const auto verdict = look(jpeg(person(width, height), 80));
        BOOST_TEST(verdict.geometry.has_value());
        BOOST_TEST(!verdict.findings.has(Level::advice));
    }
}

BOOST_AUTO_TEST_SUITE_END()
