// Money of another amount than was asked for.
#include <boost/test/unit_test.hpp>

#include "tests/store/till.h"

using namespace till;
using store::Applied;

namespace {

struct Held : Till {
    // The event that is held.
    domain::Id<domain::PaymentEvent> event() {
        return {std::stoll(world.sql("select id from payment_event where verdict = 'held'"))};
    }
    Applied rule(store::Ruling ruling) {
        return write(
            [&](store::Write& db) { return store::rule(db, event(), {staff}, ruling, "已核对"); });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(money_held)

BOOST_AUTO_TEST_CASE(another_amount_is_held_and_moves_nothing) {
    for (const int fen : {1, 7999, 8001}) {
        Held till;
        const Key id = till.candidate();
        const auto attempt = till.begin(id);
        BOOST_TEST((till.apply(till.money(attempt, "T1", Money::of_fen(fen))) == Applied::held));
        BOOST_TEST(till.stage(id) == "payment");
        BOOST_TEST(till.events() == "held amount");
        BOOST_TEST(till.refunds() == "");
        BOOST_TEST(till.state(attempt) == "paid");
    }
}

BOOST_AUTO_TEST_CASE(while_it_is_held_its_registration_keeps_its_places) {
    Held till;
    const Key id = till.candidate();
    till.apply(till.money(till.begin(id), "T1", Money::of_fen(7999)));
    till.world.sql("update registration set hold_until = now() - interval '1 second'");
    const auto overdue = [&] {
        return till.read([](store::Read& db) { return store::overdue(db, 10).size(); });
    };
    BOOST_TEST(overdue() == 0U);
    BOOST_TEST(
        till.read([&](store::Read& db) { return *store::standing(db, {id}); }).registration.paying);
    till.rule(store::Ruling::refund);
    BOOST_TEST(overdue() == 1U);
    till.lapse(id);
    BOOST_TEST(till.stage(id) == "lapsed");
}

BOOST_AUTO_TEST_CASE(staff_let_it_count_and_it_pays_the_order) {
    Held till;
    const Key id = till.candidate();
    till.apply(till.money(till.begin(id), "T1", Money::of_fen(7999)));
    BOOST_TEST((till.rule(store::Ruling::count) == Applied::counted));
    BOOST_TEST(till.stage(id) == "paid");
    BOOST_TEST(till.refunds() == "");
    BOOST_CHECK_THROW(till.rule(store::Ruling::refund), store::Stale);
    BOOST_TEST((till.apply(till.money(till.begin(till.candidate()), "T2")) == Applied::counted));
}

BOOST_AUTO_TEST_CASE(staff_send_it_back_and_it_is_owed) {
    Held till;
    const Key id = till.candidate();
    till.apply(till.money(till.begin(id), "T1", Money::of_fen(9000)));
    till.rule(store::Ruling::refund);
    BOOST_TEST(till.refunds() == "due amount 9000");
    BOOST_TEST(till.stage(id) == "payment");
}

BOOST_AUTO_TEST_CASE(it_cannot_count_for_an_order_that_is_paid) {
    Held till;
    const Key id = till.candidate();
    const auto alipay = till.begin(id, "alipay");
    const auto wechat = till.begin(id, "wechat");
    till.apply(till.money(alipay, "T1", Money::of_fen(7999)));
    till.apply(till.money(wechat, "W1"));
    BOOST_CHECK_THROW(till.rule(store::Ruling::count), store::Stale);
    BOOST_TEST(till.world.sql("select count(*) from event_ruling") == "0");
}

BOOST_AUTO_TEST_SUITE_END()
