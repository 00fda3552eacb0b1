#include <boost/test/unit_test.hpp>

#include "tests/pages/scene.h"

using namespace support;

BOOST_AUTO_TEST_SUITE(photo_fit)

BOOST_AUTO_TEST_CASE(it_is_asked_by_a_form_of_ours_only) {
    Scene scene;
    scene.stand("photo", scene.c);
    BOOST_TEST(scene.visitor.get(web::page).status == 405);
    BOOST_TEST(scene.visitor.forge(web::page, {}).status == 403);
    BOOST_TEST(scene.visitor.post(web::page, {}).status == 400);  // no picture
}

BOOST_AUTO_TEST_CASE(it_answers_candidates_only_and_where_a_photo_may_be_changed) {
    Scene scene;
    BOOST_TEST(scene.visitor.post(web::page, {}).status != 200);
    scene.stand("paid", scene.c);
    BOOST_TEST(scene.visitor.post(web::page, {}).status != 400);
}

BOOST_AUTO_TEST_SUITE_END()
