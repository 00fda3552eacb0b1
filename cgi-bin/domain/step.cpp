#include "domain/step.h"

#include <bit>
#include <optional>

namespace domain {
namespace {

// One bit per member of Circumstances.
enum Bit : unsigned {
    portrait = 1,
    reviews = 2,
    reviewed = 4,
    site_changed = 8,
    new_places = 16,
    attempt_open = 32,
    own_fresh = 64,
    payment_closed = 128,
    last_choice = 256,
};
constexpr int bit_count = 9;

unsigned bits(const Circumstances& c) {
    return (c.portrait ? portrait : 0U) | (c.reviews ? reviews : 0U) |
           (c.reviewed ? reviewed : 0U) | (c.site_changed ? site_changed : 0U) |
           (c.new_places ? new_places : 0U) | (c.attempt_open ? attempt_open : 0U) |
           (c.own_fresh ? own_fresh : 0U) | (c.payment_closed ? payment_closed : 0U) |
           (c.last_choice ? last_choice : 0U);
}

// Holds when every bit of `set` is set and every bit of `clear` is not.
struct Guard {
    unsigned set = 0;
    unsigned clear = 0;

    constexpr bool holds(unsigned bits) const { return (bits & set) == set && (bits & clear) == 0; }
    constexpr bool excludes(const Guard& other) const {
        return (set & other.clear) != 0 || (clear & other.set) != 0;
    }
    // how many of the 2^bit_count circumstances it covers
    constexpr int covers() const { return 1 << (bit_count - std::popcount(set | clear)); }
};
constexpr Guard always{};

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

using S = Stage;
using E = Event;
using U = Until;
using R = Refusal;

// clang-format off
constexpr Row table[] = {
    {S::agreement, E::agree,        always,                            U::fill_in,  S::profile},
    {S::profile,   E::fill_in,      always,                            U::fill_in,  S::subjects},
    {S::subjects,  E::fill_in,      always,                            U::fill_in,  S::subjects},

    {S::subjects,  E::submit,       {0, portrait},                     U::fill_in,  S::photo},
    {S::subjects,  E::submit,       {portrait | reviews},              U::fill_in,  S::review},
    {S::subjects,  E::submit,       {portrait, reviews},               U::fill_in,  S::payment},
    {S::photo,     E::accept_photo, {reviews},                         U::fill_in,  S::review},
    {S::photo,     E::accept_photo, {0, reviews},                      U::fill_in,  S::payment},

    // Mending at the same site without new places goes on until review closes. A move to another
    // site is a new submit; the portrait is there in all stages after `photo`.
    {S::photo,     E::amend,        always,                            U::fill_in,  S::photo},
    {S::review,    E::amend,        {0, site_changed | new_places},    U::review,   S::review},
    {S::review,    E::amend,        {new_places, site_changed},        U::fill_in,  S::review},
    {S::review,    E::amend,        {site_changed | reviews},          U::fill_in,  S::review},
    {S::review,    E::amend,        {site_changed, reviews},           U::fill_in,  S::payment},
    // A site that has switched review off lets a rejected one go on after its next amend.
    {S::rejected,  E::amend,        {reviews, site_changed | new_places}, U::review, S::rejected},
    {S::rejected,  E::amend,        {reviews | new_places, site_changed}, U::fill_in, S::rejected},
    {S::rejected,  E::amend,        {reviews | site_changed},          U::fill_in,  S::review},
    {S::rejected,  E::amend,        {0, reviews | site_changed | new_places}, U::review, S::payment},
    {S::rejected,  E::amend,        {new_places, reviews | site_changed}, U::fill_in, S::payment},
    {S::rejected,  E::amend,        {site_changed, reviews},           U::fill_in,  S::payment},
    {S::payment,   E::amend,        {reviewed},                        U::any_time, R::locked},
    {S::payment,   E::amend,        {attempt_open, reviewed},          U::any_time, R::attempt_open},
    {S::payment,   E::amend,        {0, reviewed | attempt_open | site_changed}, U::fill_in, S::payment},
    {S::payment,   E::amend,        {site_changed | reviews, reviewed | attempt_open}, U::fill_in, S::review},
    {S::payment,   E::amend,        {site_changed, reviewed | attempt_open | reviews}, U::fill_in, S::payment},

    {S::review,    E::apply,        always,                            U::review,   S::pending},
    {S::rejected,  E::apply,        always,                            U::review,   S::pending},
    {S::pending,   E::approve,      always,                            U::review,   S::payment},
    {S::pending,   E::reject,       always,                            U::review,   S::rejected},
    {S::payment,   E::undo,         {own_fresh, attempt_open},         U::any_time, S::pending},
    {S::payment,   E::undo,         {own_fresh | attempt_open},        U::any_time, R::attempt_open},
    {S::payment,   E::undo,         {0, own_fresh},                    U::any_time, R::too_late},
    {S::rejected,  E::undo,         {own_fresh},                       U::any_time, S::pending},
    {S::rejected,  E::undo,         {0, own_fresh},                    U::any_time, R::too_late},
    {S::payment,   E::send_back,    {0, reviewed},                     U::any_time, R::unreviewed},
    {S::payment,   E::send_back,    {reviewed | attempt_open},         U::any_time, R::attempt_open},
    {S::payment,   E::send_back,    {reviewed, attempt_open},          U::any_time, S::rejected},

    {S::payment,   E::pay,          always,                            U::payment,  S::paid},
    {S::paid,      E::unpay,        always,                            U::payment,  S::payment},
    {S::paid,      E::confirm,      always,                            U::any_time, S::confirmed},
    {S::confirmed, E::unconfirm,    always,                            U::any_time, S::paid},
    {S::paid,      E::refund,       {last_choice},                     U::any_time, S::cancelled},
    {S::paid,      E::refund,       {0, last_choice},                  U::any_time, S::paid},
    {S::confirmed, E::refund,       {last_choice},                     U::any_time, S::cancelled},
    {S::confirmed, E::refund,       {0, last_choice},                  U::any_time, S::confirmed},

    {S::photo,     E::withdraw,     always,                            U::any_time, S::cancelled},
    {S::review,    E::withdraw,     always,                            U::any_time, S::cancelled},
    {S::rejected,  E::withdraw,     always,                            U::any_time, S::cancelled},
    {S::payment,   E::withdraw,     {0, attempt_open},                 U::any_time, S::cancelled},
    {S::payment,   E::withdraw,     {attempt_open},                    U::any_time, R::attempt_open},
    {S::lapsed,    E::withdraw,     always,                            U::any_time, S::cancelled},

    {S::photo,     E::lapse,        always,                            U::any_time, S::lapsed},
    {S::review,    E::lapse,        always,                            U::any_time, S::lapsed},
    {S::rejected,  E::lapse,        always,                            U::any_time, S::lapsed},
    {S::payment,   E::lapse,        {0, attempt_open},                 U::any_time, S::lapsed},
    {S::payment,   E::lapse,        {attempt_open},                    U::any_time, R::attempt_open},
    {S::pending,   E::lapse,        {payment_closed},                  U::any_time, S::lapsed},
    {S::pending,   E::lapse,        {0, payment_closed},               U::any_time, R::not_due},

    {S::lapsed,    E::resume,       always,                            U::fill_in,  S::subjects},
    {S::cancelled, E::restart,      always,                            U::fill_in,  S::agreement},
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
            if (same_question(a, b)) covered += b.guard.covers();
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

std::optional<Refusal> outside(Until until, const Sitting& sitting, Instant now) {
    const auto closed = [now](const Window& window) -> std::optional<Refusal> {
        if (window.over(now)) return Refusal::closed;
        return std::nullopt;
    };
    switch (until) {
        case Until::any_time: return std::nullopt;
        case Until::review: return closed(sitting.review);
        case Until::payment: return closed(sitting.payment);
        case Until::fill_in: break;
    }
    if (!sitting.fill_in.begun(now)) return Refusal::not_open;
    return closed(sitting.fill_in);
}

}  // namespace

std::variant<Step, Refusal> step(Stage stage, Event event, const Circumstances& circumstances,
                                 const Sitting& sitting, Instant now) {
    for (const Row& row : table) {
        if (row.from != stage || row.event != event || !row.guard.holds(bits(circumstances)))
            continue;
        if (!row.to.stage) return row.to.refusal;
        if (const auto refusal = outside(row.until, sitting, now)) return *refusal;
        return Step{stage, event, *row.to.stage};
    }
    return Refusal::wrong_stage;
}

bool may_ever(Stage stage, Event event) {
    for (const Row& row : table)
        if (row.from == stage && row.event == event && row.to.stage) return true;
    return false;
}

}  // namespace domain
