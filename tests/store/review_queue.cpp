#include "store/review_queue.h"

#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

store::Queue pending(Duty& duty, const store::Sites& sites,
                     const std::optional<store::QueuePlace>& after = std::nullopt, int limit = 50) {
    return duty.world.database().read(
        [&](store::Read& db) { return store::pending(db, sites, after, limit); });
}

store::Queue to_pay(Duty& duty, const store::Sites& sites, const std::string& text = "") {
    return duty.world.database().read(
        [&](store::Read& db) { return store::to_pay(db, sites, text, 50); });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(review_queue)

BOOST_AUTO_TEST_CASE(no_sites_see_nobody_and_every_site_sees_all) {
    Duty duty;
    duty.candidate_here("pending");
    duty.candidate_there("pending");
    BOOST_TEST(pending(duty, store::Sites(std::in_place)).count == 0);
    BOOST_TEST(pending(duty, std::vector{domain::Id<domain::Site>{duty.here}}).count == 1);
    BOOST_TEST(pending(duty, std::nullopt).count == 2);
}

BOOST_AUTO_TEST_CASE(the_count_is_told_even_where_the_page_is_empty) {
    Duty duty;
    duty.candidate_here("pending");
    const auto all = pending(duty, std::nullopt);
    const auto& last = all.entries.back();
    const auto beyond = pending(duty, std::nullopt, store::QueuePlace{last.at, last.id});
    BOOST_TEST(beyond.entries.empty());
    BOOST_TEST(beyond.count == 1);
}

BOOST_AUTO_TEST_CASE(those_who_applied_in_the_same_instant_come_once_each) {
    Duty duty;
    for (int i = 0; i < 5; ++i) duty.candidate_here("pending");
    duty.world.sql("update registration set applied_at = '2026-03-01 10:00:00.123456+08'");
    std::vector<std::int64_t> seen;
    std::optional<store::QueuePlace> after;
    for (auto page = pending(duty, std::nullopt, after, 2); !page.entries.empty();
         page = pending(duty, std::nullopt, after, 2)) {
        for (const auto& entry : page.entries) seen.push_back(entry.id.value);
        after = {page.entries.back().at, page.entries.back().id};
    }
    BOOST_TEST(seen.size() == 5U);
    BOOST_TEST(std::is_sorted(seen.begin(), seen.end(), std::less_equal<>()));
}

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
