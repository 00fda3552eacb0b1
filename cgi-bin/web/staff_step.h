#pragma once

#include <optional>

#include "domain/step.h"
#include "store/standing.h"
#include "web/faults.h"

namespace web {

// The step that the table allows now, or nothing and the fault noted at "registration". `own_fresh`
// is the circumstance of that name.
std::optional<domain::Step> allowed_step(const store::Standing& standing, domain::Event event,
                                         Faults& faults, bool own_fresh = false);

// Takes a registration one step for staff, as the form of `revision` knew it; false and the fault
// noted where the table says no or somebody was first.
bool take_step(store::Write& db, store::Standing& standing, int revision, domain::Event event,
               Faults& faults, bool own_fresh = false);

}  // namespace web
