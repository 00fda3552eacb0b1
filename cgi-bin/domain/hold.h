#pragma once

#include <optional>

#include "domain/sitting.h"
#include "domain/stage.h"

namespace domain {

// What the end of a hold depends on, besides the sitting.
struct Hold {
    bool needs_review = false;
    Instant submitted_at;
    std::optional<Instant> approved_at;
    std::optional<Instant> until;  // as it stands now; nothing where nothing is held
};

// Until when a registration that stands in `stage` keeps its places; nothing in stages that do not
// run out. Never past the payment close (RULES: ours).
std::optional<Instant> hold_until(Stage stage, const Hold& hold, const Sitting& sitting);

// The same after an amend: never later than it was.
std::optional<Instant> hold_until_after_amend(Stage stage, const Hold& hold,
                                              const Sitting& sitting);

// The same after the sitting's windows were changed: what ended with the old ones ends with the new
// ones; what an amend had left shorter is not made longer.
std::optional<Instant> hold_until_after_change(Stage stage, const Hold& hold, const Sitting& before,
                                               const Sitting& after);

}  // namespace domain
