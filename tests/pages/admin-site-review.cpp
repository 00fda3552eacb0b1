#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Switch : Duty {
    Visitor manager = at_work("manager");
    std::string id = "id=" + std::to_string(here);

    web::Response off(const std::string& seen) {
        return manager.post(web::page, {{"action", "off"}, {"seen", seen}}, id);
    }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(admin_site_review, Switch)

BOOST_AUTO_TEST_CASE(it_says_the_three_numbers_first) {
    candidate_here("review");
    candidate_here("review");
    candidate_here("pending");
    candidate_there("pending");
    const auto page = manager.get(web::page, id);
    BOOST_TEST(value_of(page, "seen") == "2-1-0");
    BOOST_TEST(has(page, "改为不审核，3 人转为待支付"));
}

BOOST_AUTO_TEST_CASE(those_in_between_go_on_to_pay_one_by_one) {
    const Key review = candidate_here("review");
    const Key pending = candidate_here("pending");
    const Key rejected = candidate_here("rejected");
    const Key elsewhere = candidate_there("pending");
    BOOST_TEST(off("1-1-1").status == 303);
    for (const Key id_of : {review, pending}) {
        BOOST_TEST(stage_of(id_of) == "payment");
        BOOST_TEST(world.sql("select count(*) from audit where action = 'registration.waive'"
                             " and registration_id = " +
                             std::to_string(id_of)) == "1");
        BOOST_TEST(world.sql("select count(*) from orders where registration_id = " +
                             std::to_string(id_of)) == "1");
    }
    BOOST_TEST(stage_of(rejected) == "rejected");
    BOOST_TEST(stage_of(elsewhere) == "pending");
    BOOST_TEST(world.sql("select bool_and(not needs_review and hold_until between now() + interval"
                         " '23 hours 50 minutes' and now() + interval '24 hours')"
                         " from registration where stage = 'payment'") == "t");
    BOOST_TEST(world.sql("select reviews from site where code = '110108'") == "f");
}

BOOST_AUTO_TEST_CASE(other_numbers_than_those_seen_change_nothing) {
    const Key pending = candidate_here("pending");
    const auto answer = off("0-0-0");
    BOOST_TEST(answer.status == 422);
    BOOST_TEST(has(answer, "人数刚刚有了变化"));
    BOOST_TEST(stage_of(pending) == "pending");
    BOOST_TEST(world.sql("select reviews from site where code = '110108'") == "t");
}

BOOST_AUTO_TEST_CASE(switched_on_it_touches_only_later_submits) {
    world.sql("update site set reviews = false");
    const Key payment = candidate_here("payment");
    BOOST_TEST(manager.post(web::page, {{"action", "on"}}, id).status == 303);
    BOOST_TEST(stage_of(payment) == "payment");
    BOOST_TEST(world.sql("select needs_review from registration") == "f");
    BOOST_TEST(world.sql("select reviews from site where code = '110108'") == "t");
}

BOOST_AUTO_TEST_CASE(only_its_manager_switches_it) {
    const std::string other = "id=" + std::to_string(there);
    BOOST_TEST(manager.get(web::page, other).status == 404);
    Visitor reviewer = at_work("reviewer");
    BOOST_TEST(reviewer.get(web::page, id).status == 403);
    Visitor auditor = at_work("auditor");
    BOOST_TEST(auditor.get(web::page, id).status == 200);
    BOOST_TEST(auditor.post(web::page, {{"action", "on"}}, id).status == 403);
}

BOOST_AUTO_TEST_CASE(a_thousand_go_on_within_seconds) {
    for (int i = 0; i < 3; ++i) candidate_here("pending");
    world.sql(
        "insert into passport (email, mobile) select 'p' || n || '@example.edu.cn',"
        " '139' || lpad(n::text, 8, '0') from generate_series(1, 1000) n");
    world.sql(
        "insert into registration (passport_id, sitting_id, stage, agreement_id, id_type,"
        " id_key, name, site_id, needs_review, serial, submitted_at, applied_at, hold_until)"
        " select p.id, a.sitting_id, 'pending', a.id, '1', 'k' || p.id, '演示', " +
        std::to_string(here) +
        ", true, 1000 + row_number() over (), now(), now(), now() + interval '1 day'"
        " from passport p, agreement a where p.email like 'p%'");
    BOOST_TEST(off("0-1003-0").status == 303);
    BOOST_TEST(world.sql("select count(*) from registration where stage = 'payment'") == "1003");
}

BOOST_AUTO_TEST_SUITE_END()
