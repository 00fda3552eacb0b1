#include "store/free_order.h"

#include <boost/test/unit_test.hpp>

#include "tests/store/till.h"

using namespace till;

namespace {

struct Free : Till {
    Key registration = candidate();
    std::string id = std::to_string(registration);

    Free() {
        world.sql("update choice set fee_fen = 0 where registration_id = " + id);
        world.sql("update orders set amount_fen = 0 where registration_id = " + id);
    }
    std::size_t due() {
        return read([](store::Read& db) { return store::free_orders(db, 10); }).size();
    }
    bool settle() {
        return write([&](store::Write& db) { return store::settle_free(db, {registration}); });
    }
};

}  // namespace

BOOST_AUTO_TEST_SUITE(free_order)

BOOST_AUTO_TEST_CASE(who_owes_nothing_has_paid_without_money) {
    Free free;
    BOOST_TEST(free.settle());
    BOOST_TEST(free.stage(free.registration) == "paid");
    BOOST_TEST(free.world.sql("select paid_at = created_at from orders") == "t");
    BOOST_TEST(free.events().empty());
    BOOST_TEST(free.held_by(free.registration) == "1");
    BOOST_TEST(!free.settle());
}

BOOST_AUTO_TEST_CASE(who_owes_something_has_not) {
    Free free;
    free.world.sql("update orders set amount_fen = 1");
    BOOST_TEST(!free.settle());
    BOOST_TEST(free.stage(free.registration) == "payment");
}

BOOST_AUTO_TEST_CASE(the_clerk_waits_as_long_as_it_may_be_changed_or_undone) {
    Free free;
    BOOST_TEST(free.due() == 0U);
    free.world.sql("update registration set needs_review = true");
    BOOST_TEST(free.due() == 0U);
    free.world.sql("update orders set created_at = now() - interval '16 seconds'");
    BOOST_TEST(free.due() == 1U);
    free.world.sql("update registration set needs_review = false");
    BOOST_TEST(free.due() == 0U);
    free.world.sql("update registration set hold_until = now()");
    BOOST_TEST(free.due() == 1U);
}

BOOST_AUTO_TEST_CASE(it_does_not_lapse_even_where_the_clerk_comes_after_the_payment_close) {
    Free free;
    free.world.sql("update registration set hold_until = now()");
    free.world.sql("update orders set created_at = now() - interval '1 hour'");
    free.world.sql(
        "update sitting set fill_in_to = now() - interval '1 minute',"
        " review_to = now() - interval '1 minute',"
        " payment_to = now() - interval '1 minute'");
    BOOST_TEST(free.read([](store::Read& db) { return store::overdue(db, 10); }).empty());
    BOOST_TEST(free.settle());
    BOOST_TEST(free.stage(free.registration) == "paid");
}

BOOST_AUTO_TEST_SUITE_END()
