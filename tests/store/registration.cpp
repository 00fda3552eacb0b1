#include "store/registration.h"

#include <boost/test/unit_test.hpp>

#include "store/orders.h"
#include "tests/store/road.h"

using namespace road;
using domain::Event;

namespace {

struct World {
    Road road;
    Key site = road.world.site();
    Key one = road.world.offering(road.sitting_key, site, "24");
    Key two = road.world.offering(road.sitting_key, site, "36");

    template <class Act>
    auto write(Act act) {
        return road.world.database().write(act);
    }
    void move(store::Registration& registration, Event event,
              const domain::Circumstances& circumstances = {}) {
        write([&](store::Write& db) {
            store::move(db, registration, road.step(registration.stage, event, circumstances),
                        Road::now() + std::chrono::hours(1));
        });
    }
    std::optional<store::Order> order(const store::Registration& registration) {
        return road.world.database().read(
            [&](store::Read& db) { return store::order(db, registration.id); });
    }
    std::string orders() { return road.world.sql("select count(*) from orders"); }
};

domain::Circumstances unreviewed() { return {}; }

}  // namespace

BOOST_AUTO_TEST_SUITE(registration)

BOOST_AUTO_TEST_CASE(a_move_with_an_old_revision_is_stale_and_changes_nothing) {
    World w;
    auto registration = w.road.candidate("review", w.site, w.one);
    auto other_tab = registration;
    w.move(registration, Event::apply);
    BOOST_CHECK_THROW(w.move(other_tab, Event::apply), store::Stale);
    BOOST_TEST(w.road.stage(registration) == "pending");
}

BOOST_AUTO_TEST_CASE(a_move_from_a_stage_that_was_left_is_stale) {
    World w;
    auto registration = w.road.candidate("pending", w.site, w.one);
    auto as_if = registration;
    as_if.stage = domain::Stage::review;
    BOOST_CHECK_THROW(w.move(as_if, Event::apply), store::Stale);
    BOOST_TEST(w.road.stage(registration) == "pending");
}

BOOST_AUTO_TEST_CASE(coming_to_payment_opens_an_order_over_what_is_held) {
    World w;
    auto registration = w.road.candidate("pending", w.site, w.one);
    w.move(registration, Event::approve);
    const auto order = w.order(registration);
    BOOST_REQUIRE(order.has_value());
    BOOST_TEST(order->amount.fen() == 8000);
    BOOST_TEST(!order->paid_at.has_value());
}

BOOST_AUTO_TEST_CASE(being_sent_back_closes_the_order) {
    World w;
    auto registration = w.road.candidate("pending", w.site, w.one);
    w.move(registration, Event::approve);
    domain::Circumstances reviewed;
    reviewed.reviewed = true;
    w.move(registration, Event::send_back, reviewed);
    BOOST_TEST(!w.order(registration).has_value());
}

BOOST_AUTO_TEST_CASE(an_amend_to_another_sum_makes_another_order_and_the_same_sum_keeps_it) {
    World w;
    const Key site = w.road.world.site("110109", false);
    const Key a = w.road.world.offering(w.road.sitting_key, site, "24");
    const Key b = w.road.world.offering(w.road.sitting_key, site, "36");
    auto registration = w.road.candidate("payment", site, a);
    const auto amend = [&](const std::vector<Key>& wanted) {
        domain::Circumstances circumstances = unreviewed();
        circumstances.new_places = true;
        w.write([&](store::Write& db) {
            const auto step = w.road.step(registration.stage, Event::amend, circumstances);
            store::Wanted all{{site}, {}, false, Road::now()};
            for (const Key key : wanted) all.offerings.push_back({key});
            return store::take_places(db, registration, w.road.sitting(), step,
                                      Road::now() + std::chrono::hours(1), all)
                .none();
        });
    };
    const std::string first = w.order(registration)->number;
    amend({b});
    BOOST_TEST(w.order(registration)->number == first);
    amend({a, b});
    BOOST_TEST(w.order(registration)->number != first);
    BOOST_TEST(w.order(registration)->amount.fen() == 16000);
    BOOST_TEST(w.orders() == "2");
}

BOOST_AUTO_TEST_CASE(a_submit_straight_to_payment_makes_one_order) {
    World w;
    auto registration = w.road.candidate("subjects");
    domain::Circumstances with_portrait;
    with_portrait.portrait = true;
    w.write([&](store::Write& db) {
        const auto step = w.road.step(registration.stage, Event::submit, with_portrait);
        return store::take_places(db, registration, w.road.sitting(), step,
                                  Road::now() + std::chrono::hours(1),
                                  {{w.site}, {{w.one}, {w.two}}, false, Road::now()})
            .none();
    });
    BOOST_TEST(w.order(registration)->amount.fen() == 16000);
    BOOST_TEST(w.orders() == "1");
}

BOOST_AUTO_TEST_CASE(a_lapse_frees_the_places_once_and_closes_the_order) {
    World w;
    const Key site = w.road.world.site("110109", false);
    const Key a = w.road.world.offering(w.road.sitting_key, site, "24", 1);
    auto registration = w.road.candidate("payment", site, a);
    w.write([&](store::Write& db) { w.road.lapse(db, registration); });
    BOOST_TEST(w.road.held(a) == "0");
    BOOST_TEST(!w.order(registration).has_value());
    BOOST_TEST(w.road.world.sql("select count(*) from choice") == "1");
    BOOST_TEST(w.road.count_is_true());
}

BOOST_AUTO_TEST_CASE(ending_a_review_makes_the_time_to_pay_count_from_now) {
    World w;
    auto registration = w.road.candidate("rejected", w.site, w.one);
    w.road.world.sql(
        "update registration set submitted_at = now() - interval '5 days',"
        " approved_at = now() - interval '4 days'");
    w.write([&](store::Write& db) {
        const auto step = w.road.step(registration.stage, Event::amend, unreviewed());
        store::move(db, registration, step, Road::now() + std::chrono::hours(24));
        store::end_review(db, registration);
    });
    BOOST_TEST(w.road.world.sql("select stage = 'payment' and not needs_review"
                                " and approved_at is null"
                                " and submitted_at > now() - interval '1 minute'"
                                " from registration") == "t");
}

BOOST_AUTO_TEST_CASE(the_number_shown_is_sitting_site_and_serial) {
    World w;
    store::Registration registration{};
    BOOST_TEST(registration.number(w.road.sitting()) == "");
    registration.site.emplace();
    registration.site->code = "110108";
    registration.serial = 427;
    BOOST_TEST(registration.number(w.road.sitting()) == "77-110108-000427");
}

BOOST_AUTO_TEST_SUITE_END()
