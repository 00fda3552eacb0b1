#include "domain/step.h"

#include "domain/step_table.h"

namespace domain {
namespace {

using steps::Until;

unsigned bits(const Circumstances& c) {
    const auto bit = [](bool holds, steps::Guard guard) { return holds ? guard.set : 0U; };
    return bit(c.portrait, steps::portrait) | bit(c.reviews, steps::reviews) |
           bit(c.reviewed, steps::reviewed) | bit(c.site_changed, steps::site_changed) |
           bit(c.new_places, steps::new_places) | bit(c.attempt_open, steps::attempt_open) |
           bit(c.own_fresh, steps::own_fresh) | bit(c.payment_closed, steps::payment_closed) |
           bit(c.last_choice, steps::last_choice);
}

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
    for (const steps::Row& row : steps::table) {
        if (row.from != stage || row.event != event || !row.guard.holds(bits(circumstances)))
            continue;
        if (!row.to.stage) return row.to.refusal;
        if (const auto refusal = outside(row.until, sitting, now)) return *refusal;
        return Step{stage, event, *row.to.stage};
    }
    return Refusal::wrong_stage;
}

bool may_ever(Stage stage, Event event) {
    for (const steps::Row& row : steps::table)
        if (row.from == stage && row.event == event && row.to.stage) return true;
    return false;
}

}  // namespace domain
