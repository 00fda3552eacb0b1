#include "store/money.h"

#include <boost/test/unit_test.hpp>

#include "store/counter.h"
#include "tests/store/till.h"

using namespace till;
using store::Applied;

namespace {

// Unpaid in time: the places are freed, the attempt was closed.
struct Lapsed : Till {
    Key registration = candidate();
    store::Attempt attempt = begin(registration);

    Lapsed() {
        world.sql("update attempt set state = 'closed', settled_at = now()");
        lapse(registration);
    }
};

std::string key(Key id) { return std::to_string(id); }

}  // namespace

BOOST_AUTO_TEST_SUITE(money)

BOOST_AUTO_TEST_CASE(money_for_an_attempt_pays_the_order_and_moves_the_registration) {
    Till till;
    const Key id = till.candidate();
    const auto attempt = till.begin(id);
    BOOST_TEST((till.apply(till.money(attempt)) == Applied::counted));
    BOOST_TEST(till.stage(id) == "paid");
    BOOST_TEST(till.events() == "counted");
    BOOST_TEST(till.state(attempt) == "paid");
    BOOST_TEST(till.world.sql("select paid_at is not null and closed_at is null from orders") ==
               "t");
    BOOST_TEST(till.world.sql("select site_id from payment_event") == key(till.site));
    BOOST_TEST(till.world.sql("select actor || ' ' || action from audit order by id desc") ==
               "clerk payment.count");
    BOOST_TEST(till.refunds() == "");
}

BOOST_AUTO_TEST_CASE(applied_again_by_whoever_nothing_changes) {
    Till till;
    const Key id = till.candidate();
    auto payment = till.money(till.begin(id));
    till.apply(payment);
    const std::string revision = till.of(id, "revision");
    for (const auto by :
         {store::BroughtBy::notify, store::BroughtBy::close, store::BroughtBy::bill}) {
        payment.by = by;
        BOOST_TEST((till.apply(payment) == Applied::again));
    }
    BOOST_TEST(till.events() == "counted");
    BOOST_TEST(till.of(id, "revision") == revision);
    BOOST_TEST(till.world.sql("select count(*) from audit where registration_id = " + key(id)) ==
               "1");
}

BOOST_AUTO_TEST_CASE(money_of_nobodys_attempt_is_not_noted) {
    Till till;
    auto payment = till.money(till.begin(till.candidate()));
    payment.number = "N000000";
    BOOST_TEST((till.apply(payment) == Applied::nobodys));
    // the number is another gateway's
    payment = till.money(till.begin(till.candidate()));
    payment.gateway = "wechat";
    BOOST_TEST((till.apply(payment) == Applied::nobodys));
    BOOST_TEST(till.events() == "");
}

BOOST_AUTO_TEST_CASE(money_that_came_twice_goes_back_once) {
    Till till;
    const Key id = till.candidate();
    const auto first = till.begin(id, "alipay");
    const auto second = till.begin(id, "wechat");
    till.apply(till.money(first));
    BOOST_TEST(till.state(second) == "closing");  // nobody is to pay there any more
    BOOST_TEST((till.apply(till.money(second, "W1")) == Applied::refunding));
    BOOST_TEST((till.apply(till.money(first, "T2")) == Applied::refunding));
    BOOST_TEST(till.events() == "counted, refund double, refund double");
    BOOST_TEST(till.refunds() == "due double 8000, due double 8000");
    BOOST_TEST(till.stage(id) == "paid");
    BOOST_TEST(till.every_yuan_has_its_place());
}

BOOST_AUTO_TEST_CASE(money_in_time_counts_however_late_the_news_of_it_comes) {
    Till till;
    const Key id = till.candidate();
    auto payment = till.money(till.begin(id));
    till.world.sql(
        "update sitting set fill_in_to = now() - interval '2 minutes',"
        " review_to = now() - interval '1 minute', payment_to = now() - interval '1 minute'");
    payment.happened_at = Till::now() - minutes(2);
    BOOST_TEST((till.apply(payment) == Applied::counted));
    BOOST_TEST(till.stage(id) == "paid");
}

BOOST_AUTO_TEST_CASE(late_money_takes_the_same_places_again) {
    Lapsed till;
    BOOST_TEST(till.held_by(till.registration) == "0");
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::counted_late));
    BOOST_TEST(till.stage(till.registration) == "paid");
    BOOST_TEST(till.held_by(till.registration) == "1");
    BOOST_TEST(till.world.sql("select closed_at is null and paid_at is not null from orders") ==
               "t");
    BOOST_TEST(till.count_is_true());
    BOOST_TEST(till.refunds() == "");
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_a_place_is_gone) {
    Lapsed till;
    till.world.sql("update offering set capacity = 0");
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.events() == "refund late");
    BOOST_TEST(till.refunds() == "due late 8000");
    BOOST_TEST(till.stage(till.registration) == "lapsed");
    BOOST_TEST(till.held_by(till.registration) == "0");
    BOOST_TEST(till.count_is_true());
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_the_places_cost_something_else_now) {
    Lapsed till;
    till.world.sql("update offering set fee_fen = 9000");
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.stage(till.registration) == "lapsed");
    BOOST_TEST(till.count_is_true());
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_payment_has_closed) {
    Lapsed till;
    till.world.sql("update sitting set fill_in_to = now(), review_to = now(), payment_to = now()");
    auto payment = till.money(till.attempt);
    BOOST_TEST((till.apply(payment) == Applied::refunding));
    BOOST_TEST(till.stage(till.registration) == "lapsed");
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_the_candidate_has_begun_anew) {
    Lapsed till;
    till.write([&](store::Write& db) {
        auto standing = store::standing(db, {till.registration}).value();
        const auto step = domain::step(domain::Stage::lapsed, domain::Event::resume, {},
                                       standing.sitting, standing.now);
        store::move(db, standing.registration, std::get<domain::Step>(step), std::nullopt);
    });
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.stage(till.registration) == "subjects");
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_it_lapsed_a_second_time) {
    Lapsed till;
    // back in `payment` with another order, and lapsed again: the first order is not the last
    till.world.sql(
        "update registration set stage = 'payment', revision = revision + 1,"
        " hold_until = now() + interval '1 day'");
    till.world.sql("select swap_places(" + key(till.registration) + ", " + key(till.sitting) +
                   ", " + key(till.site) + ", array[" + key(till.offering) + "]::bigint[])");
    till.world.sql("insert into orders (registration_id, number, amount_fen) values (" +
                   key(till.registration) + ", 'second-2', 8000)");
    till.lapse(till.registration);
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.stage(till.registration) == "lapsed");
}

BOOST_AUTO_TEST_CASE(late_money_goes_back_where_somebody_else_has_the_document_now) {
    Lapsed till;
    const Key other = till.candidate("photo");
    till.world.sql("update registration set id_key = (select id_key from registration where id = " +
                   key(till.registration) + ") where id = " + key(other));
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.stage(till.registration) == "lapsed");
    BOOST_TEST(till.held_by(till.registration) == "0");
    BOOST_TEST(till.count_is_true());
}

BOOST_AUTO_TEST_CASE(money_for_a_cancelled_registration_goes_back) {
    Lapsed till;
    till.world.sql("update registration set stage = 'cancelled', revision = revision + 1");
    BOOST_TEST((till.apply(till.money(till.attempt)) == Applied::refunding));
    BOOST_TEST(till.refunds() == "due late 8000");
    BOOST_TEST(till.every_yuan_has_its_place());
}

BOOST_AUTO_TEST_CASE(while_an_attempt_is_live_nobody_leaves_payment_but_by_paying) {
    Till till;
    const Key id = till.candidate();
    const auto before = till.read([&](store::Read& db) { return *store::standing(db, {id}); });
    BOOST_TEST(!before.registration.paying);
    till.begin(id);
    const auto after = till.read([&](store::Read& db) { return *store::standing(db, {id}); });
    BOOST_TEST(after.registration.paying);
    // who looked before the attempt began would do it all the same, and keeps what else it wrote
    for (const auto event : {domain::Event::lapse, domain::Event::amend, domain::Event::withdraw}) {
        const auto step = std::get<domain::Step>(
            domain::step(domain::Stage::payment, event, {}, before.sitting, before.now));
        till.write([&](store::Write& db) {
            auto mine = before.registration;
            BOOST_CHECK_THROW(
                store::move(db, mine, step,
                            event == domain::Event::amend ? mine.hold.until : std::nullopt),
                store::Stale);
        });
        BOOST_TEST(till.stage(id) == "payment");
        BOOST_TEST(till.of(id, "revision") == std::to_string(before.registration.revision));
    }
}

BOOST_AUTO_TEST_CASE(the_counter_is_applied_by_the_same_function_and_ends_the_attempts) {
    Till till;
    const Key id = till.candidate();
    const auto attempt = till.begin(id);
    till.write([&](store::Write& db) { store::receive(db, till.over_counter(id)); });
    BOOST_TEST(till.stage(id) == "paid");
    BOOST_TEST(till.state(attempt) == "closing");
    BOOST_TEST((till.apply(till.money(attempt)) == Applied::refunding));
    BOOST_TEST(till.events() == "counted, refund double");
    BOOST_TEST(till.every_yuan_has_its_place());
}

BOOST_AUTO_TEST_CASE(nobody_changes_or_removes_what_money_did_not_even_the_owner) {
    Till till;
    till.apply(till.money(till.begin(till.candidate())));
    BOOST_CHECK_THROW(till.world.sql("update payment_event set amount_fen = 1"), std::exception);
    BOOST_CHECK_THROW(till.world.sql("delete from payment_event"), std::exception);
}

BOOST_AUTO_TEST_SUITE_END()
