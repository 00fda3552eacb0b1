#pragma once

#include "web/view.h"
#include "web/visit.h"

namespace web {

// The panel that leads 当前考次 (NEXT of templates/welcome.tpl): where the candidate's registration
// stands, what comes next, why, and until when. Needs a sitting.
void show_next_step(Block& view, const Visit& visit);

// Whether the candidate may take back the registration now.
bool may_withdraw(const Visit& visit);

}  // namespace web
