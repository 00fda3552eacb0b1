#include "store/payment_state.h"

#include <boost/test/unit_test.hpp>

#include "store/refund.h"
#include "tests/store/till.h"

using namespace till;

namespace {

struct States : Till {
    Key second = world.offering(sitting, site, "36");
    Key registration = candidate();

    // "24 paid, 36 refunded"
    std::string states() {
        std::string all;
        for (const auto& choice :
             read([&](store::Read& db) { return store::payment_states(db, {registration}); }))
            all += (all.empty() ? "" : ", ") + choice.subject_code + " " +
                   std::string(domain::name(choice.state));
        return all;
    }
    void take_both() {
        const std::string id = std::to_string(registration);
        world.sql("select swap_places(" + id + ", " + std::to_string(sitting) + ", " +
                  std::to_string(site) + ", array[" + std::to_string(offering) + ", " +
                  std::to_string(second) + "]::bigint[])");
        world.sql("update orders set amount_fen = 16000");
    }
    void settle(store::RefundWord word) {
        const domain::Id<domain::Refund> id{std::stoll(world.sql("select max(id) from refund"))};
        write([&](store::Write& db) { store::settle_refund(db, id, word, ""); });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(payment_state)

BOOST_AUTO_TEST_CASE(from_owed_to_paid) {
    States at;
    BOOST_TEST(at.states() == "24 unpaid");
    const auto attempt = at.begin(at.registration);
    BOOST_TEST(at.states() == "24 paying");
    at.apply(at.money(attempt));
    BOOST_TEST(at.states() == "24 paid");
}

BOOST_AUTO_TEST_CASE(money_that_came_twice_leaves_the_choice_paid) {
    States at;
    const auto attempt = at.begin(at.registration);
    at.apply(at.money(attempt, "T1"));
    at.apply(at.money(attempt, "T2"));
    BOOST_TEST(at.states() == "24 paid");
}

BOOST_AUTO_TEST_CASE(what_staff_have_to_decide_is_trouble) {
    States held;
    const auto attempt = held.begin(held.registration);
    held.apply(held.money(attempt, "T1", Money::of_fen(1)));
    BOOST_TEST(held.states() == "24 trouble");
    States stuck;
    stuck.begin(stuck.registration);
    stuck.world.sql("update attempt set state = 'stuck'");
    BOOST_TEST(stuck.states() == "24 trouble");
}

BOOST_AUTO_TEST_CASE(late_money_is_seen_on_its_way_back) {
    States at;
    const auto attempt = at.begin(at.registration);
    at.world.sql("update attempt set state = 'closed', settled_at = now()");
    at.lapse(at.registration);
    BOOST_TEST(at.states() == "24 unpaid");
    at.world.sql("update offering set capacity = 0");
    at.apply(at.money(attempt));
    BOOST_TEST(at.states() == "24 refunding");
    at.settle(store::RefundWord::refused);
    BOOST_TEST(at.states() == "24 trouble");
    at.world.sql("update refund set state = 'due'");
    at.settle(store::RefundWord::done);
    BOOST_TEST(at.states() == "24 refunded");
}

BOOST_AUTO_TEST_CASE(one_choice_goes_back_and_the_other_stays_paid) {
    States at;
    at.take_both();
    at.apply(at.money(at.begin(at.registration), "T1", Money::of_fen(16000)));
    at.owe_choice(at.registration, at.second);
    BOOST_TEST(at.states() == "24 paid, 36 refunding");
    at.settle(store::RefundWord::done);
    BOOST_TEST(at.states() == "24 paid, 36 refunded");
}

BOOST_AUTO_TEST_CASE(what_was_left_says_nothing_about_a_new_try) {
    States at;
    at.apply(at.money(at.begin(at.registration)));
    at.owe_choice(at.registration, at.offering);
    at.settle(store::RefundWord::done);
    BOOST_TEST(at.states() == "24 refunded");
    at.world.sql("select swap_places(" + std::to_string(at.registration) + ", " +
                 std::to_string(at.sitting) + ", " + std::to_string(at.site) + ", array[" +
                 std::to_string(at.offering) + "]::bigint[])");
    BOOST_TEST(at.states() == "24 unpaid");
}

BOOST_AUTO_TEST_SUITE_END()
