#pragma once

#include "store/standing.h"
#include "web/view.h"

namespace web {

// A registration's photo as staff see it: {{>photo}} is part/portrait-checked.tpl, the picture with
// what was measured drawn on it; {{>findings}} is part/portrait-findings.tpl, what the machine
// found, in words. Nothing where there is no photo.
void show_checked_portrait(Block& block, const Marker& photo, const Marker& findings,
                           store::Read& db, const store::Standing& standing);

}  // namespace web
