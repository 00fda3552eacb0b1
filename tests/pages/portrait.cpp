#include <boost/test/unit_test.hpp>

#include "tests/support/visitor.h"

using namespace support;

namespace {

Key with_portrait(World& world, Key passport, const std::string& bytes) {
    const Key sitting = std::stoll(world.sql("select id from sitting"));
    const Key id = world.registration(passport, sitting, "subjects");
    world.sql(
        "insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256)"
        " values (" +
        std::to_string(id) + ", '" + bytes + "', 390, 567, sha256('" + bytes + "'), 'b')");
    return id;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(portrait)

BOOST_AUTO_TEST_CASE(the_owner_gets_the_bytes_with_a_tag_and_no_cache_keeps_them_unasked) {
    World world;
    world.sitting();
    const Key me = world.passport();
    with_portrait(world, me, "mine");
    Visitor visitor(world);
    const auto answer = visitor.signed_in(me).get(web::page);
    BOOST_TEST(answer.status == 200);
    BOOST_TEST(answer.body == "mine");
    BOOST_TEST(header(answer, "Content-Type") == "image/jpeg");
    BOOST_TEST(header(answer, "Cache-Control") == "private, no-cache");
    BOOST_TEST(header(answer, "ETag").size() == 66);
}

BOOST_AUTO_TEST_CASE(no_query_leads_to_anothers) {
    World world;
    world.sitting();
    const Key other =
        with_portrait(world, world.passport("other@example.edu.cn", "13800000002"), "theirs");
    const Key me = world.passport();
    with_portrait(world, me, "mine");
    Visitor visitor(world);
    visitor.signed_in(me);
    const std::string key = std::to_string(other);
    for (const std::string& query : {"id=" + key, "registration=" + key, "v=" + key})
        BOOST_TEST(visitor.get(web::page, query).body == "mine");
}

BOOST_AUTO_TEST_CASE(without_a_portrait_or_a_registration_there_is_nothing) {
    World world;
    const Key sitting = world.sitting();
    const Key me = world.passport();
    Visitor visitor(world);
    visitor.signed_in(me);
    BOOST_TEST(visitor.get(web::page).status == 404);
    world.registration(me, sitting, "subjects");
    BOOST_TEST(visitor.get(web::page).status == 404);
}

BOOST_AUTO_TEST_CASE(who_is_not_signed_in_is_sent_to_sign_in) {
    World world;
    Visitor visitor(world);
    BOOST_TEST(visitor.get(web::page).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
