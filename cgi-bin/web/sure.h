#pragma once

#include "web/faults.h"
#include "web/visit.h"

namespace web {

// A step that takes something away is asked twice. With a script the form's dialog (data-confirm)
// asks, and its 确定 sends `sure`; without one a tick in the form does.
bool is_sure(const Visit& visit);

// The fault at the tick, whose id is `at`, where neither was given.
void take_sure(const Visit& visit, Faults& faults, std::string_view at = "sure");

}  // namespace web
