#include "store/refund.h"

#include <boost/test/unit_test.hpp>

#include "store/counter.h"
#include "tests/store/till.h"

using namespace till;
using store::RefundWord;

namespace {

struct Owing : Till {
    Key second = world.offering(sitting, site, "36");
    Key registration = candidate();

    // Twice paid: one of the two goes back.
    domain::Id<domain::Refund> double_money() {
        const auto attempt = begin(registration);
        apply(money(attempt, "T1"));
        apply(money(attempt, "T2"));
        return {std::stoll(world.sql("select id from refund"))};
    }
    std::optional<store::LeasedRefund> lease() {
        return write([](store::Write& db) { return store::lease_refund(db); });
    }
    void settle(domain::Id<domain::Refund> id, RefundWord word) {
        write([&](store::Write& db) { store::settle_refund(db, id, word, "said"); });
    }
    void receive(const std::string& number) {
        write([&](store::Write& db) { store::receive(db, over_counter(registration, number)); });
    }
    domain::Id<domain::Refund> owe(Key which) { return owe_choice(registration, which); }
    // Paid for two subjects.
    void pay_two() {
        const std::string id = std::to_string(registration);
        world.sql("select swap_places(" + id + ", " + std::to_string(sitting) + ", " +
                  std::to_string(site) + ", array[" + std::to_string(offering) + ", " +
                  std::to_string(second) + "]::bigint[])");
        world.sql("update orders set amount_fen = 16000");
        apply(money(begin(registration), "T1", Money::of_fen(16000)));
    }
    int pause() {
        return std::stoi(
            world.sql("select round(extract(epoch from next_try_at - now())) from refund"));
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(refund)

BOOST_AUTO_TEST_CASE(it_keeps_its_number_however_often_it_is_tried) {
    Owing owing;
    const auto id = owing.double_money();
    std::string request;
    for (int i = 0; i < 3; ++i) {
        owing.world.sql("update refund set next_try_at = now()");
        const auto leased = owing.lease().value();
        BOOST_TEST((leased.id == id));
        BOOST_TEST(leased.gateway == "alipay");
        BOOST_TEST((leased.amount == fee && leased.paid == fee));
        BOOST_TEST(leased.tried == (i > 0));
        BOOST_TEST((request.empty() || leased.request == request));
        request = leased.request;
        BOOST_TEST(!owing.lease().has_value());
        owing.settle(id, RefundWord::unclear);
    }
    BOOST_TEST(owing.refunds() == "due double 8000");
    owing.settle(id, RefundWord::done);
    BOOST_TEST(owing.refunds() == "done double 8000");
    BOOST_TEST(owing.stage(owing.registration) == "paid");
}

BOOST_AUTO_TEST_CASE(what_is_done_stays_done) {
    Owing owing;
    const auto id = owing.double_money();
    owing.settle(id, RefundWord::done);
    owing.settle(id, RefundWord::refused);
    BOOST_TEST(owing.refunds() == "done double 8000");
    BOOST_CHECK_THROW(owing.world.sql("update refund set state = 'due', done_at = null"),
                      std::exception);
}

BOOST_AUTO_TEST_CASE(never_more_than_came_is_owed) {
    Owing owing;
    owing.double_money();
    const std::string event = owing.world.sql("select event_id from refund");
    BOOST_CHECK_THROW(owing.world.sql("select owe_refund(" + event + ", 1, 'late')"),
                      std::exception);
    BOOST_TEST(owing.refunds() == "due double 8000");
}

BOOST_AUTO_TEST_CASE(without_an_answer_it_waits_longer_each_time_without_balance_for_hours) {
    Owing owing;
    const auto id = owing.double_money();
    int last = 0;
    for (int i = 0; i < 4; ++i) {
        owing.world.sql("update refund set next_try_at = now()");
        owing.lease();
        owing.settle(id, RefundWord::unclear);
        BOOST_TEST(owing.pause() > last);
        last = owing.pause();
    }
    owing.settle(id, RefundWord::later);
    BOOST_TEST(owing.pause() == 6 * 3600);
    BOOST_TEST(owing.refunds() == "due double 8000");
}

BOOST_AUTO_TEST_CASE(what_the_gateway_refuses_staff_try_again_or_pay_out_by_hand) {
    Owing owing;
    const auto id = owing.double_money();
    owing.settle(id, RefundWord::refused);
    BOOST_TEST(!owing.lease().has_value());
    BOOST_TEST(owing.write([&](store::Write& db) { return store::try_again(db, id); }));
    BOOST_TEST(owing.lease().has_value());
    const auto pay_out = [&] {
        owing.write([&](store::Write& db) { store::paid_out(db, id, {owing.staff}, "R0001"); });
    };
    BOOST_CHECK_THROW(pay_out(), store::Stale);  // the gateway may still do it
    owing.settle(id, RefundWord::refused);
    pay_out();
    BOOST_TEST(owing.world.sql("select state || ' ' || paper from refund") == "done R0001");
}

BOOST_AUTO_TEST_CASE(one_choice_of_two_goes_back_and_its_place_is_free_then) {
    Owing owing;
    owing.pay_two();
    const auto id = owing.owe(owing.second);
    BOOST_TEST(owing.held_by(owing.registration) == "2");
    owing.settle(id, RefundWord::done);
    BOOST_TEST(owing.held_by(owing.registration) == "1");
    BOOST_TEST(owing.stage(owing.registration) == "paid");
    BOOST_TEST(owing.count_is_true());
    // the last one cancels the registration
    owing.settle(owing.owe(owing.offering), RefundWord::done);
    BOOST_TEST(owing.stage(owing.registration) == "cancelled");
    BOOST_TEST(owing.held_by(owing.registration) == "0");
    BOOST_TEST(owing.world.sql("select closed_at is not null from orders") == "t");
    BOOST_TEST(owing.count_is_true());
}

BOOST_AUTO_TEST_CASE(counter_money_is_paid_out_by_hand_and_never_asked_of_a_gateway) {
    Owing owing;
    owing.receive("A1");
    const auto id = owing.owe(owing.offering);
    BOOST_TEST(!owing.lease().has_value());
    owing.write([&](store::Write& db) { store::paid_out(db, id, {owing.staff}, "R0001"); });
    BOOST_TEST(owing.stage(owing.registration) == "cancelled");
}

BOOST_AUTO_TEST_CASE(a_fee_taken_back_at_the_counter_stands_in_the_books_and_can_be_paid_again) {
    Owing owing;
    owing.receive("A1");
    owing.write([&](store::Write& db) {
        auto standing = store::standing(db, {owing.registration}).value();
        const auto step = domain::step(domain::Stage::paid, domain::Event::unpay, {},
                                       standing.sitting, standing.now);
        store::gave_back(db, {owing.registration}, {owing.staff}, "A1");
        store::move(db, standing.registration, std::get<domain::Step>(step),
                    standing.now + std::chrono::hours(1));
    });
    BOOST_TEST(owing.stage(owing.registration) == "payment");
    BOOST_TEST(owing.refunds() == "done unpaid 8000");
    owing.receive("A2");
    BOOST_TEST(owing.events() == "counted, counted");
    BOOST_TEST(owing.stage(owing.registration) == "paid");
}

BOOST_AUTO_TEST_CASE(a_candidate_is_told_what_goes_back) {
    Owing owing;
    owing.double_money();
    const auto told =
        owing.read([&](store::Read& db) { return store::refunds(db, {owing.registration}); });
    BOOST_REQUIRE(told.size() == 1U);
    BOOST_TEST(told[0].reason == "double");
    BOOST_TEST((told[0].state == store::RefundState::due));
    BOOST_TEST(!told[0].counter);
}

BOOST_AUTO_TEST_SUITE_END()
