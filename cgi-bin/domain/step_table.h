// The table of stages: what may follow what. Only step.cpp reads it.
#pragma once

#include <bit>
#include <optional>

#include "domain/stage.h"
#include "domain/step.h"

namespace domain::steps {

// Which circumstances a row holds in: every bit of `set` is set and none of `clear`. Written as
// `portrait && !reviews`.
struct Guard {
    unsigned set = 0;
    unsigned clear = 0;

    constexpr bool holds(unsigned bits) const { return (bits & set) == set && (bits & clear) == 0; }
    constexpr bool excludes(const Guard& other) const {
        return (set & other.clear) != 0 || (clear & other.set) != 0;
    }
    friend constexpr Guard operator!(Guard one) { return {one.clear, one.set}; }
    friend constexpr Guard operator&&(Guard a, Guard b) {
        return {a.set | b.set, a.clear | b.clear};
    }
};

// One bit per member of Circumstances.
inline constexpr Guard always{}, portrait{1}, reviews{2}, reviewed{4}, site_changed{8},
    new_places{16}, attempt_open{32}, own_fresh{64}, payment_closed{128}, last_choice{256};
inline constexpr int bit_count = 9;

// How many of the 2^bit_count circumstances a guard covers.
constexpr int covers(Guard guard) {
    return 1 << (bit_count - std::popcount(guard.set | guard.clear));
}

// Which window judges a row. Only fill-in has a beginning that matters: the others open by the
// stage before them.
enum class Until { any_time, fill_in, review, payment };

// Where a row leads: to a stage, or to the reason why not.
struct Target {
    constexpr Target(Stage s) : stage(s) {}
    constexpr Target(Refusal r) : refusal(r) {}
    std::optional<Stage> stage;
    Refusal refusal = Refusal::wrong_stage;
};

struct Row {
    Stage from;
    Event event;
    Guard guard;
    Until until;
    Target to;
};

using enum Stage;
using enum Event;
using U = Until;
using R = Refusal;

// clang-format off
inline constexpr Row table[] = {
    {agreement, agree,        always,                              U::fill_in,  profile},
    {profile,   fill_in,      always,                              U::fill_in,  subjects},
    {subjects,  fill_in,      always,                              U::fill_in,  subjects},

    {subjects,  submit,       !portrait,                           U::fill_in,  photo},
    {subjects,  submit,       portrait && reviews,                 U::fill_in,  review},
    {subjects,  submit,       portrait && !reviews,                U::fill_in,  payment},
    {photo,     accept_photo, reviews,                             U::fill_in,  review},
    {photo,     accept_photo, !reviews,                            U::fill_in,  payment},

    // Mending at the same site without new places goes on until review closes. A move to another
    // site is a new submit; the portrait is there in all stages after `photo`.
    {photo,     amend,        always,                              U::fill_in,  photo},
    {review,    amend,        !site_changed && !new_places,        U::review,   review},
    {review,    amend,        new_places && !site_changed,         U::fill_in,  review},
    {review,    amend,        site_changed && reviews,             U::fill_in,  review},
    {review,    amend,        site_changed && !reviews,            U::fill_in,  payment},
    // A site that has switched review off lets a rejected one go on after its next amend.
    {rejected,  amend,        reviews && !site_changed && !new_places, U::review,   rejected},
    {rejected,  amend,        reviews && new_places && !site_changed, U::fill_in,  rejected},
    {rejected,  amend,        reviews && site_changed,             U::fill_in,  review},
    {rejected,  amend,        !reviews && !site_changed && !new_places, U::review,   payment},
    {rejected,  amend,        new_places && !reviews && !site_changed, U::fill_in,  payment},
    {rejected,  amend,        site_changed && !reviews,            U::fill_in,  payment},
    {payment,   amend,        reviewed,                            U::any_time, R::locked},
    {payment,   amend,        attempt_open && !reviewed,           U::any_time, R::attempt_open},
    {payment,   amend,        !site_changed && !reviewed && !attempt_open, U::fill_in,  payment},
    {payment,   amend,        site_changed && !reviewed && !attempt_open && reviews,
                                                                   U::fill_in,  review},
    {payment,   amend,        site_changed && !reviewed && !attempt_open && !reviews,
                                                                   U::fill_in,  payment},

    {review,    apply,        always,                              U::review,   pending},
    {rejected,  apply,        always,                              U::review,   pending},
    {pending,   approve,      always,                              U::review,   payment},
    {pending,   reject,       always,                              U::review,   rejected},
    {review,    waive,        always,                              U::payment,  payment},
    {pending,   waive,        always,                              U::payment,  payment},
    {payment,   undo,         own_fresh && !attempt_open,          U::any_time, pending},
    {payment,   undo,         own_fresh && attempt_open,           U::any_time, R::attempt_open},
    {payment,   undo,         !own_fresh,                          U::any_time, R::too_late},
    {rejected,  undo,         own_fresh,                           U::any_time, pending},
    {rejected,  undo,         !own_fresh,                          U::any_time, R::too_late},
    {payment,   send_back,    !reviewed,                           U::any_time, R::unreviewed},
    {payment,   send_back,    reviewed && attempt_open,            U::any_time, R::attempt_open},
    {payment,   send_back,    reviewed && !attempt_open,           U::any_time, rejected},

    {payment,   pay,          always,                              U::payment,  paid},
    // The places are taken again with it, or the money goes back.
    {lapsed,    pay_late,     always,                              U::payment,  paid},
    {paid,      unpay,        always,                              U::payment,  payment},
    {paid,      confirm,      always,                              U::any_time, confirmed},
    {confirmed, unconfirm,    always,                              U::any_time, paid},
    {paid,      refund,       last_choice,                         U::any_time, cancelled},
    {paid,      refund,       !last_choice,                        U::any_time, paid},
    {confirmed, refund,       last_choice,                         U::any_time, cancelled},
    {confirmed, refund,       !last_choice,                        U::any_time, confirmed},

    {photo,     withdraw,     always,                              U::any_time, cancelled},
    {review,    withdraw,     always,                              U::any_time, cancelled},
    {rejected,  withdraw,     always,                              U::any_time, cancelled},
    {payment,   withdraw,     !attempt_open,                       U::any_time, cancelled},
    {payment,   withdraw,     attempt_open,                        U::any_time, R::attempt_open},
    {lapsed,    withdraw,     always,                              U::any_time, cancelled},

    {photo,     lapse,        always,                              U::any_time, lapsed},
    {review,    lapse,        always,                              U::any_time, lapsed},
    {rejected,  lapse,        always,                              U::any_time, lapsed},
    {payment,   lapse,        !attempt_open,                       U::any_time, lapsed},
    {payment,   lapse,        attempt_open,                        U::any_time, R::attempt_open},
    {pending,   lapse,        payment_closed,                      U::any_time, lapsed},
    {pending,   lapse,        !payment_closed,                     U::any_time, R::not_due},

    {lapsed,    resume,       always,                              U::fill_in,  subjects},
    {cancelled, restart,      always,                              U::fill_in,  agreement},
};
// clang-format on

constexpr bool same_question(const Row& a, const Row& b) {
    return a.from == b.from && a.event == b.event;
}

// Whatever the circumstances, at most one row of a (stage, event) answers …
constexpr bool disjoint() {
    for (const Row& a : table)
        for (const Row& b : table)
            if (&a != &b && same_question(a, b) && !a.guard.excludes(b.guard)) return false;
    return true;
}
static_assert(disjoint(), "two rows of one (stage, event) can hold at once");

// … and at least one does: being disjoint, they cover all circumstances when the sizes add up.
constexpr bool total() {
    for (const Row& a : table) {
        int covered = 0;
        for (const Row& b : table)
            if (same_question(a, b)) covered += covers(b.guard);
        if (covered != 1 << bit_count) return false;
    }
    return true;
}
static_assert(total(), "some circumstances of a (stage, event) have no row");

constexpr bool every_stage_is_reached() {
    Stages reached{Stage::agreement};
    for (std::size_t pass = 0; pass < stage_names.size(); ++pass)
        for (const Row& row : table)
            if (row.to.stage && reached.has(row.from)) reached = reached.with(*row.to.stage);
    for (std::size_t i = 0; i < stage_names.size(); ++i)
        if (!reached.has(static_cast<Stage>(i))) return false;
    return true;
}
static_assert(every_stage_is_reached(), "a stage that nothing leads to");

}  // namespace domain::steps
