#pragma once

#include "domain/fault.h"
#include "domain/step.h"
#include "web/faults.h"
#include "web/visit.h"

namespace web {

// What a candidate is told when domain::step() refuses what they posted: the page comes back with
// this fault and all that was typed. A step that the table does not know at all was taken in
// another tab before: stale.
domain::Fault fault_of(domain::Refusal refusal);

// Why a form that was sent counts for nothing (Page::again).
Faults outdated(const Visit& visit);

}  // namespace web
