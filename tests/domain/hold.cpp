#include "domain/hold.h"

#include <boost/test/unit_test.hpp>

using domain::Hold;
using domain::Instant;
using domain::Stage;
using std::chrono::hours;

namespace {

const Instant start = domain::from_shanghai(domain::Date(2026, 1, 1), 9, 0);

domain::Sitting sitting() {
    const auto window = [](int days) { return domain::Window{start, start + hours(24 * days)}; };
    return {{1},
            77,
            "演示",
            domain::Date(2026, 3, 28),
            domain::Date(2026, 3, 30),
            window(6),
            window(8),
            window(10),
            hours(24),
            3};
}

Hold submitted(bool needs_review, Instant at = start) { return {needs_review, at, {}, {}}; }

bool is(std::optional<Instant> found, Instant wanted) { return found == wanted; }

}  // namespace

BOOST_AUTO_TEST_SUITE(hold)

BOOST_AUTO_TEST_CASE(with_review_photo_and_review_hold_until_fill_in_closes) {
    BOOST_TEST(is(hold_until(Stage::photo, submitted(true), sitting()), sitting().fill_in.to));
    BOOST_TEST(is(hold_until(Stage::review, submitted(true), sitting()), sitting().fill_in.to));
}

BOOST_AUTO_TEST_CASE(without_review_a_day_runs_from_submitting_on_through_the_photo) {
    const auto hold = submitted(false, start + hours(5));
    BOOST_TEST(is(hold_until(Stage::photo, hold, sitting()), start + hours(29)));
    BOOST_TEST(is(hold_until(Stage::payment, hold, sitting()), start + hours(29)));
}

BOOST_AUTO_TEST_CASE(rejected_holds_until_review_closes_and_pending_until_payment_closes) {
    BOOST_TEST(is(hold_until(Stage::rejected, submitted(true), sitting()), sitting().review.to));
    BOOST_TEST(is(hold_until(Stage::pending, submitted(true), sitting()), sitting().payment.to));
}

BOOST_AUTO_TEST_CASE(with_review_the_day_to_pay_runs_from_approval) {
    Hold hold = submitted(true);
    hold.approved_at = start + hours(100);
    BOOST_TEST(is(hold_until(Stage::payment, hold, sitting()), start + hours(124)));
}

BOOST_AUTO_TEST_CASE(nothing_is_held_past_the_payment_close) {
    Hold hold = submitted(true);
    hold.approved_at = sitting().payment.to - hours(1);
    BOOST_TEST(is(hold_until(Stage::payment, hold, sitting()), sitting().payment.to));
}

BOOST_AUTO_TEST_CASE(what_is_paid_or_holds_nothing_does_not_run_out) {
    for (const auto stage : {Stage::agreement, Stage::profile, Stage::subjects, Stage::paid,
                             Stage::confirmed, Stage::lapsed, Stage::cancelled})
        BOOST_TEST(!hold_until(stage, submitted(true), sitting()).has_value(), domain::name(stage));
}

BOOST_AUTO_TEST_CASE(an_amend_never_holds_longer_but_may_hold_shorter) {
    Hold hold = submitted(false, start + hours(20));
    hold.until = start + hours(24);
    BOOST_TEST(is(hold_until_after_amend(Stage::payment, hold, sitting()), start + hours(24)));
    hold.until = sitting().fill_in.to;
    BOOST_TEST(is(hold_until_after_amend(Stage::payment, hold, sitting()), start + hours(44)));
}

BOOST_AUTO_TEST_SUITE_END()
