#pragma once

#include "domain/field_reader.h"
#include "web/faults.h"
#include "web/visit.h"

// For the forms of what has no revision: each carries a mark of what it showed, so that of two who
// save, the later one is told before taking the other's work away.
namespace web {

// Whether the posted form was made of what is stored now. `now` as the form shows it, read behind a
// lock that lasts until what replaces it is saved.
bool was_shown(const Visit& visit, const domain::TypedFields& now);

// part/shown.tpl, with the mark that told_stale() asks for (web/refusal.h).
void show_mark(Block part, const Visit& visit, const domain::TypedFields& now,
               const Faults& faults);

}  // namespace web
