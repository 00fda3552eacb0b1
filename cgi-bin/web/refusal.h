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

// What a candidate is told when the store has found their registration changed: by another tab,
// before the form came. Where it was as the form knew it when this request began, it has changed
// in between, as by the same form sent twice: throws store::Stale, and the request is answered once
// more (web/answer.cpp).
domain::FaultCode stale_form(const Visit& visit);

// Whether a colleague was first (FaultCode::setting_stale). Who has been told may save over what is
// stored now; a form that comes back for another reason is still the one of what it showed first.
bool told_stale(const Faults& faults);

// Why a form that was sent counts for nothing (Page::again).
Faults outdated(const Visit& visit);

}  // namespace web
