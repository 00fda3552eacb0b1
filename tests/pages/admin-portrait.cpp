#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

std::string at(Key id) { return "id=" + std::to_string(id); }

Key with_portrait(Duty& duty, Key id) {
    duty.world.sql(
        "insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256)"
        " values (" +
        std::to_string(id) + ", '\\xffd8ff00ffd9', 390, 567, sha256('\\x01'), sha256('\\x02'))");
    return id;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(admin_portrait)

BOOST_AUTO_TEST_CASE(staff_of_the_site_get_the_bytes_whatever_their_role) {
    Duty duty;
    const Key id = with_portrait(duty, duty.candidate_here("pending"));
    for (const std::string role : {"administrator", "manager", "reviewer", "cashier", "auditor"}) {
        const auto answer = duty.at_work(role).get(web::page, at(id));
        BOOST_TEST(answer.status == 200, role);
        BOOST_TEST(answer.body == std::string("\xff\xd8\xff\x00\xff\xd9", 6), role);
        BOOST_TEST(header(answer, "Content-Type") == "image/jpeg", role);
    }
}

BOOST_AUTO_TEST_CASE(it_is_kept_by_no_shared_cache_and_asked_for_again_each_time) {
    Duty duty;
    const Key id = with_portrait(duty, duty.candidate_here("pending"));
    const auto answer = duty.at_work("reviewer").get(web::page, at(id));
    BOOST_TEST(header(answer, "Cache-Control") == "private, no-cache");
    BOOST_TEST(header(answer, "ETag").size() > 20U);
}

BOOST_AUTO_TEST_CASE(another_sites_is_as_unknown_as_none) {
    Duty duty;
    const Key there = with_portrait(duty, duty.candidate_there("pending"));
    const Key without = duty.candidate_here("pending");
    Visitor reviewer = duty.at_work("reviewer");
    for (const std::string& query :
         {at(there), at(without), std::string("id=999999"), std::string("id="), std::string()})
        BOOST_TEST(reviewer.get(web::page, query).status == 404, query);
}

BOOST_AUTO_TEST_CASE(a_candidate_does_not_open_it) {
    Duty duty;
    const Key id = with_portrait(duty, duty.candidate_here("pending"));
    Visitor candidate(duty.world);
    candidate.signed_in(std::stoll(duty.world.sql("select passport_id from registration")));
    BOOST_TEST(candidate.get(web::page, at(id)).status == 303);
}

BOOST_AUTO_TEST_SUITE_END()
