#include "domain/hold.h"

#include <algorithm>

namespace domain {

std::optional<Instant> hold_until(Stage stage, const Hold& hold, const Sitting& sitting) {
    const Instant paid_by = std::min(
        hold.approved_at.value_or(hold.submitted_at) + sitting.pay_within, sitting.payment.to);
    switch (stage) {
        case Stage::photo: return hold.needs_review ? sitting.fill_in.to : paid_by;
        case Stage::review: return sitting.fill_in.to;
        case Stage::rejected: return sitting.review.to;
        case Stage::pending: return sitting.payment.to;
        case Stage::payment: return paid_by;
        default: return std::nullopt;
    }
}

std::optional<Instant> hold_until_after_amend(Stage stage, const Hold& hold,
                                              const Sitting& sitting) {
    const auto anew = hold_until(stage, hold, sitting);
    return anew && hold.until ? std::min(*anew, *hold.until) : anew;
}

std::optional<Instant> hold_until_after_change(Stage stage, const Hold& hold, const Sitting& before,
                                               const Sitting& after) {
    return hold.until == hold_until(stage, hold, before)
               ? hold_until(stage, hold, after)
               : hold_until_after_amend(stage, hold, after);
}

}  // namespace domain
