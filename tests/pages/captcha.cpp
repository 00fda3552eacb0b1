#include <boost/test/unit_test.hpp>

#include "crypto/seal.h"
#include "tests/support/visitor.h"

using namespace support;

namespace {

std::string token(World& world, std::chrono::minutes from_now) {
    const auto until =
        std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now() + from_now);
    return crypto::seal(
        world.setup().captcha,
        std::string(16, 'n') + std::to_string(until.time_since_epoch().count()) + "\n7K4M");
}

}  // namespace

BOOST_AUTO_TEST_SUITE(captcha)

BOOST_AUTO_TEST_CASE(it_is_a_png_that_no_cache_keeps_and_is_drawn_alike_each_time) {
    World world;
    Visitor visitor(world);
    const std::string query = "token=" + token(world, std::chrono::minutes(5));
    const auto picture = visitor.get(web::page, query);
    BOOST_TEST(picture.status == 200);
    BOOST_TEST(header(picture, "Content-Type") == "image/png");
    BOOST_TEST(header(picture, "Cache-Control") == "no-store");
    BOOST_TEST(picture.body.substr(1, 3) == "PNG");
    BOOST_TEST((visitor.get(web::page, query).body == picture.body));
}

BOOST_AUTO_TEST_CASE(an_old_or_forged_token_draws_nothing) {
    World world;
    Visitor visitor(world);
    BOOST_TEST(visitor.get(web::page, "token=" + token(world, std::chrono::minutes(0))).status ==
               404);
    BOOST_TEST(visitor.get(web::page, "token=AAAA").status == 404);
    BOOST_TEST(visitor.get(web::page).status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
