#include "store/review_queue.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

store::Queue to_pay(Duty& duty, const store::Sites& sites, const std::string& text = "") {
    return duty.world.database().read(
        [&](store::Read& db) { return store::to_pay(db, sites, text, 50); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(review_queue)

BOOST_AUTO_TEST_CASE(an_order_that_was_closed_still_leads_to_who_has_to_pay) {
    Duty duty;
    const Key id = duty.candidate_here("payment");
    duty.world.sql("update orders set closed_at = now()");
    duty.world.sql("insert into orders (registration_id, number, amount_fen) values (" +
                   std::to_string(id) + ", '" + std::to_string(id) + "-2', 8000)");
    BOOST_TEST(to_pay(duty, std::nullopt, std::to_string(id) + "-1").count == 1);
    BOOST_TEST(to_pay(duty, std::nullopt, std::to_string(id) + "-3").count == 0);
}

BOOST_AUTO_TEST_CASE(whose_time_ends_first_is_at_the_top) {
    Duty duty;
    duty.candidate_here("payment");
    const Key soon = duty.candidate_here("payment");
    duty.world.sql("update registration set hold_until = now() + interval '1 hour' where id = " +
                   std::to_string(soon));
    BOOST_TEST(to_pay(duty, std::nullopt).entries.front().id.value == soon);
}

BOOST_AUTO_TEST_SUITE_END()
