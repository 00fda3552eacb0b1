#pragma once

#include <vector>

#include "store/decision.h"
#include "store/phrase.h"
#include "web/faults.h"
#include "web/visit.h"

// Why a registration is not approved, as part/reasons.tpl asks for it.
//
// Fields: phrase (keys of those picked), mark-KEY; field-N, words-N and mark-N for what was typed.
namespace web {

// The reasons of the posted form; at least one, or a fault at `reasons`. A key that is not among
// the phrases (the list was edited meanwhile) is a fault too: nothing is left out in silence.
std::vector<store::Reason> typed_reasons(const Visit& visit,
                                         const std::vector<store::Phrase>& phrases, Faults& faults);

// The form at {{>marker}} with what was posted, if anything, and what is wrong with it.
void show_reason_form(Block& block, const Marker& marker, const Visit& visit,
                      const std::vector<store::Phrase>& phrases, const Faults& faults);

}  // namespace web
