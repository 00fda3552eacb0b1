// The guards and windows of the table of stages, one rule a test.
#include <boost/test/unit_test.hpp>

#include "tests/domain/steps.h"

using namespace steps;

BOOST_AUTO_TEST_SUITE(step_rules)

BOOST_AUTO_TEST_CASE(a_submit_goes_on_by_portrait_and_review) {
    BOOST_TEST(to(S::subjects, E::submit, {}) == "photo");
    BOOST_TEST(to(S::subjects, E::submit, {.reviews = true}) == "photo");
    BOOST_TEST(to(S::subjects, E::submit, {.portrait = true, .reviews = true}) == "review");
    BOOST_TEST(to(S::subjects, E::submit, {.portrait = true}) == "payment");
    BOOST_TEST(to(S::photo, E::accept_photo, {.portrait = true, .reviews = true}) == "review");
    BOOST_TEST(to(S::photo, E::accept_photo, {.portrait = true}) == "payment");
}

BOOST_AUTO_TEST_CASE(an_approved_registration_is_locked_and_an_unreviewed_one_is_not) {
    BOOST_TEST(refused(Refusal::locked, S::payment, E::amend, {.reviews = true, .reviewed = true}));
    BOOST_TEST(to(S::payment, E::amend, {}) == "payment");
    BOOST_TEST(to(S::payment, E::amend, {.reviews = true, .site_changed = true}) == "review");
    BOOST_TEST(refused(Refusal::attempt_open, S::payment, E::amend, {.attempt_open = true}));
}

BOOST_AUTO_TEST_CASE(a_rejected_one_goes_on_when_its_site_has_switched_review_off) {
    BOOST_TEST(to(S::rejected, E::amend, {.reviews = true}) == "rejected");
    BOOST_TEST(to(S::rejected, E::amend, {}) == "payment");
    BOOST_TEST(to(S::rejected, E::amend, {.reviews = true, .site_changed = true}) == "review");
}

BOOST_AUTO_TEST_CASE(those_in_between_go_on_to_pay_where_their_site_reviews_no_longer) {
    for (const auto stage : {S::review, S::pending}) {
        BOOST_TEST(to(stage, E::waive, {.reviews = true, .reviewed = true}, 71) == "payment");
        BOOST_TEST(refused(Refusal::closed, stage, E::waive, {}, 72));
    }
    for (const auto stage : {S::photo, S::rejected, S::payment, S::paid, S::lapsed})
        BOOST_TEST(refused(Refusal::wrong_stage, stage, E::waive));
}

BOOST_AUTO_TEST_CASE(mending_goes_on_until_review_closes_but_new_places_end_with_fill_in) {
    for (const auto stage : {S::review, S::rejected}) {
        BOOST_TEST(to(stage, E::amend, {.reviews = true}, 47) == domain::name(stage));
        BOOST_TEST(refused(Refusal::closed, stage, E::amend, {.reviews = true}, 48));
        for (const Circumstances& more : {Circumstances{.reviews = true, .site_changed = true},
                                          Circumstances{.reviews = true, .new_places = true}}) {
            BOOST_TEST(!to(stage, E::amend, more, 23).empty());
            BOOST_TEST(refused(Refusal::closed, stage, E::amend, more, 24));
        }
    }
}

BOOST_AUTO_TEST_CASE(each_window_is_judged_on_both_sides_of_its_edge) {
    for (const auto& [stage, event] : {std::pair{S::agreement, E::agree},
                                       {S::profile, E::fill_in},
                                       {S::subjects, E::submit},
                                       {S::photo, E::accept_photo},
                                       {S::lapsed, E::resume},
                                       {S::cancelled, E::restart}}) {
        BOOST_TEST(refused(Refusal::not_open, stage, event, {}, -1));
        BOOST_TEST(!to(stage, event, {}, 0).empty());
        BOOST_TEST(!to(stage, event, {}, 23).empty());
        BOOST_TEST(refused(Refusal::closed, stage, event, {}, 24));
    }
    for (const auto& [stage, event] : {std::pair{S::review, E::apply},
                                       {S::rejected, E::apply},
                                       {S::pending, E::approve},
                                       {S::pending, E::reject}}) {
        BOOST_TEST(!to(stage, event, {}, 47).empty());
        BOOST_TEST(refused(Refusal::closed, stage, event, {}, 48));
    }
    BOOST_TEST(to(S::payment, E::pay, {}, 71) == "paid");
    BOOST_TEST(refused(Refusal::closed, S::payment, E::pay, {}, 72));
    BOOST_TEST(to(S::lapsed, E::pay_late, {}, 71) == "paid");
    BOOST_TEST(refused(Refusal::closed, S::lapsed, E::pay_late, {}, 72));
}

BOOST_AUTO_TEST_CASE(undo_is_for_the_same_reviewer_at_once_and_not_while_money_may_come) {
    BOOST_TEST(to(S::payment, E::undo, {.own_fresh = true}) == "pending");
    BOOST_TEST(refused(Refusal::too_late, S::payment, E::undo));
    BOOST_TEST(refused(Refusal::attempt_open, S::payment, E::undo,
                       {.attempt_open = true, .own_fresh = true}));
    BOOST_TEST(to(S::rejected, E::undo, {.own_fresh = true}) == "pending");
    BOOST_TEST(refused(Refusal::too_late, S::rejected, E::undo));
}

BOOST_AUTO_TEST_CASE(only_what_was_reviewed_can_be_sent_back) {
    BOOST_TEST(refused(Refusal::unreviewed, S::payment, E::send_back));
    BOOST_TEST(to(S::payment, E::send_back, {.reviewed = true}) == "rejected");
    BOOST_TEST(refused(Refusal::attempt_open, S::payment, E::send_back,
                       {.reviewed = true, .attempt_open = true}));
}

BOOST_AUTO_TEST_CASE(nothing_lapses_or_is_withdrawn_while_money_may_come) {
    BOOST_TEST(refused(Refusal::attempt_open, S::payment, E::lapse, {.attempt_open = true}));
    BOOST_TEST(refused(Refusal::attempt_open, S::payment, E::withdraw, {.attempt_open = true}));
    BOOST_TEST(refused(Refusal::not_due, S::pending, E::lapse));
    BOOST_TEST(to(S::pending, E::lapse, {.payment_closed = true}) == "lapsed");
}

BOOST_AUTO_TEST_CASE(a_refund_cancels_with_the_last_choice_only) {
    for (const auto stage : {S::paid, S::confirmed}) {
        BOOST_TEST(to(stage, E::refund, {}) == domain::name(stage));
        BOOST_TEST(to(stage, E::refund, {.last_choice = true}) == "cancelled");
    }
}

BOOST_AUTO_TEST_SUITE_END()
