#pragma once

#include "store/standing.h"
#include "web/view.h"
#include "web/visit.h"

namespace web {

// On admin-registration: what the counter may do now, and what it has done. Nothing to who has no
// business with fees.
void show_counter(View& view, const Visit& visit, store::Read& db, const store::Standing& standing);

}  // namespace web
