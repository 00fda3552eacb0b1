#include "store/counter.h"

#include <boost/test/unit_test.hpp>

#include "tests/support/duty.h"

using namespace support;

namespace {

struct Counter : Duty {
    Key cashier = world.staff("cashier", "cashier", here);

    void receive(Key registration, const std::string& number, const std::string& site = "110108",
                 int yuan = 80) {
        world.database().write([&](store::Write& db) {
            store::receive(
                db, {{registration}, {cashier}, domain::Money::of_fen(yuan * 100), site, number});
        });
    }
    std::string taken() {
        return world.sql(
            "select count(*) || ' for ' || coalesce(sum(amount_fen), 0)"
            " from payment_event");
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(counter)

BOOST_AUTO_TEST_CASE(it_marks_the_order_paid_and_says_who_took_it) {
    Counter counter;
    counter.receive(counter.candidate_here("payment"), "A1");
    BOOST_TEST(counter.taken() == "1 for 8000");
    BOOST_TEST(counter.world.sql("select staff_id from payment_event") ==
               std::to_string(counter.cashier));
    BOOST_TEST(counter.world.sql("select paid_at is not null from orders") == "t");
}

BOOST_AUTO_TEST_CASE(another_amount_than_the_orders_is_not_taken) {
    Counter counter;
    const Key id = counter.candidate_here("payment");
    BOOST_CHECK_THROW(counter.receive(id, "A1", "110108", 79), store::Stale);
    BOOST_TEST(counter.taken() == "0 for 0");
}

BOOST_AUTO_TEST_CASE(an_order_is_paid_once) {
    Counter counter;
    const Key id = counter.candidate_here("payment");
    counter.receive(id, "A1");
    BOOST_CHECK_THROW(counter.receive(id, "A2"), store::Stale);
    BOOST_TEST(counter.taken() == "1 for 8000");
}

BOOST_AUTO_TEST_CASE(a_receipt_number_is_there_once_in_the_books_of_a_site) {
    Counter counter;
    counter.receive(counter.candidate_here("payment"), "A1");
    const Key second = counter.candidate_here("payment");
    BOOST_CHECK_EXCEPTION(counter.receive(second, "A1"), store::Violation,
                          [](const store::Violation& violation) {
                              return violation.of("payment_event_gateway_trade_number_key");
                          });
    BOOST_TEST(counter.taken() == "1 for 8000");
    counter.receive(counter.candidate_there("payment"), "A1", "110109");
    BOOST_TEST(counter.taken() == "2 for 16000");
}

BOOST_AUTO_TEST_SUITE_END()
