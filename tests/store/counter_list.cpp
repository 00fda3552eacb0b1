#include "store/counter_list.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Lists : Duty {
    store::CounterList find(const std::string& typed, const store::Sites& sites = std::nullopt,
                            int limit = 50) {
        return world.database().read(
            [&](store::Read& db) { return store::found(db, sites, domain::sought(typed), limit); });
    }
    // The keys in their order: "3 1 ".
    static std::string keys(const store::CounterList& list) {
        std::string all;
        for (const auto& entry : list.entries) all += std::to_string(entry.id.value) + " ";
        return all;
    }
    std::string keys(const std::string& typed) { return keys(find(typed)); }
    void set(Key id, const std::string& what) {
        world.sql("update registration set " + what + " where id = " + std::to_string(id));
    }
    static std::string only(Key id) { return std::to_string(id) + " "; }
    store::Sites here_only() const { return {{{here}}}; }
};

}  // namespace

BOOST_FIXTURE_TEST_SUITE(counter_list, Lists)

BOOST_AUTO_TEST_CASE(one_is_found_by_whatever_names_one) {
    const Key id = candidate_here("payment");
    candidate_here("payment");
    set(id, "name = '演示𠅤𬭊', id_number = 'E12345678', phone = '010-55500101'");
    for (const std::string typed :
         {"演示𠅤", "演示𠅤𬭊", "e12345678", "010-5550 0101", "000001", "1",
          "77-110108-000001", "77110108000001", "13800000101"})
        BOOST_TEST(keys(typed) == only(id), typed);
    BOOST_TEST(keys(std::to_string(id) + "-1") == only(id));
    for (const std::string typed : {"示", "演示𬭊", "E1234567", "000003", "78-110108-000001",
                                    "77-110109-000001", "13800000199", "%", "_", "\\"})
        BOOST_TEST(keys(typed) == "", typed);
}

BOOST_AUTO_TEST_CASE(an_order_that_was_closed_still_leads_to_who_it_was_of) {
    const Key id = candidate_here("payment");
    const std::string key = std::to_string(id);
    world.sql("update orders set closed_at = now()");
    world.sql("insert into orders (registration_id, number, amount_fen) values (" + key + ", '" +
              key + "-2', 8000)");
    BOOST_TEST(keys(key + "-1") == only(id));
    BOOST_TEST(keys(key + "-2") == only(id));
    BOOST_TEST(keys(key + "-3") == "");
}

BOOST_AUTO_TEST_CASE(only_those_of_the_own_sites_are_found_in_any_stage) {
    const Key mine = candidate_here("lapsed");
    set(mine, "site_id = " + std::to_string(here) + ", serial = give_serial(id, sitting_id, " +
                  std::to_string(here) + ")");
    const Key foreign = candidate_there("paid");
    candidate_here("subjects");
    BOOST_TEST(keys(find("演示甲", here_only())) == only(mine));
    BOOST_TEST(find("演示甲").count == 2, "not who has not submitted yet");
    BOOST_TEST(keys(find("77-110109-000001", here_only())) == "");
    BOOST_TEST(keys(find("1", here_only())) == only(mine));
    BOOST_TEST(keys(find(std::to_string(foreign) + "-1", here_only())) == "");
    BOOST_TEST(find("演示甲", store::Sites{std::in_place}).count == 0, "of no site nobody");
}

BOOST_AUTO_TEST_CASE(all_are_counted_where_not_all_are_listed) {
    for (int nth = 0; nth < 3; ++nth) candidate_here("payment");
    const auto two = find("演示", std::nullopt, 2);
    BOOST_TEST(two.entries.size() == 2u);
    BOOST_TEST(two.count == 3);
}

BOOST_AUTO_TEST_CASE(who_has_to_pay_first_stands_first_and_who_has_paid_by_serial) {
    const Key late = candidate_here("payment");
    const Key soon = candidate_here("payment");
    set(soon, "hold_until = now() + interval '1 hour'");
    const Key paid = candidate_here("paid");
    candidate_here("paid");
    candidate_here("confirmed");
    candidate_there("paid");
    const auto lists = world.database().read([&](store::Read& db) {
        return std::pair(store::to_pay(db, here_only(), 50), store::to_confirm(db, here_only(), 1));
    });
    BOOST_TEST(keys(lists.first) == only(soon) + only(late));
    BOOST_TEST(keys(lists.second) == only(paid));
    BOOST_TEST(lists.second.count == 2);
}

BOOST_AUTO_TEST_CASE(of_a_sitting_that_was_closed_nobody_is_waited_for) {
    candidate_here("paid");
    world.sql("update sitting set status = 'closed'");
    const auto list = world.database().read(
        [&](store::Read& db) { return store::to_confirm(db, std::nullopt, 50); });
    BOOST_TEST(list.count == 0);
}

BOOST_AUTO_TEST_SUITE_END()
