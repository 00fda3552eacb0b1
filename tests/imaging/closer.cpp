#include "imaging/closer.h"

#include <boost/test/unit_test.hpp>
#include <cmath>

#include "tests/support/pictures.h"

using namespace pictures;

namespace {

// Somebody before a wall, `tall` pixels of a landscape picture high, standing on its lower edge.
std::string far_off(int tall, int left) {
    const Canvas near = person(390 * tall / 567, tall);
    Canvas picture(640, 480, near.at(2, 2));
    for (int y = 0; y < near.height; ++y)
        for (int x = 0; x < near.width; ++x)
            picture.set(left + x, 480 - near.height + y, near.at(x, y));
    return jpeg(picture, 92);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(closer)

BOOST_AUTO_TEST_CASE(a_small_head_in_a_landscape_picture_is_found_where_it_is) {
    for (const int tall : {400, 240, 200}) {
        const double wide = 390.0 * tall / 567;
        const double near = 0.08 * 0.7 * tall;  // of the head's height; two OpenCVs differ by 5 %
        const auto seen = imaging::look_closer(far_off(tall, 60), imaging::Limits{});
        BOOST_REQUIRE_MESSAGE(seen && seen->geometry, tall << " pixels tall");
        const auto& head = *seen->geometry;
        BOOST_TEST(std::abs(head.crown * 480 - (480 - 0.9 * tall)) < near);
        BOOST_TEST(std::abs(head.chin * 480 - (480 - 0.2 * tall)) < near);
        BOOST_TEST(std::abs(head.centre * 640 - (60 + wide / 2)) < near);
        BOOST_TEST((seen->decision == imaging::Decision::confirm));
    }
}

BOOST_AUTO_TEST_CASE(a_wall_has_no_head) {
    Canvas wall(640, 480, {225, 230, 240});
    wall.grain(12);
    BOOST_TEST(!imaging::look_closer(jpeg(wall), imaging::Limits{}));
}

BOOST_AUTO_TEST_SUITE_END()
