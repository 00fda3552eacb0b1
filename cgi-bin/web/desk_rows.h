#pragma once

#include <vector>

#include "store/review.h"
#include "store/standing.h"
#include "web/person_view.h"

namespace web {

// The person and the choices as a reviewer judges them (part/desk-rows.tpl at {{>marker}}): each
// field with what the document itself says, what the school's own list says where it says something
// else, and what stood there at the last decision where that was something else.
void show_desk_rows(Block& block, const Marker& marker, const store::Registration& registration,
                    const std::vector<store::Change>& changes,
                    const std::vector<store::RosterRow>& roster, domain::Instant now,
                    Masked masked);

}  // namespace web
