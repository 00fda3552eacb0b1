#pragma once

#include "domain/photo_limits.h"
#include "web/view.h"

namespace web {

// part/studio.tpl: the limits of the sitting and of the checker as the studio's meters read them,
// in the units of domain::PhotoLimits and imaging::threshold.
void show_studio(Block& block, const Marker& marker, const domain::PhotoLimits& limits);

}  // namespace web
