#pragma once

#include "domain/id.h"
#include "domain/photo_limits.h"
#include "domain/sitting.h"
#include "store/database.h"

namespace store {

// What a sitting asks of its photos; the defaults where it says nothing of its own.
domain::PhotoLimits photo_limits(Read& db, domain::Id<domain::Sitting> sitting);

// From now on it asks these.
void keep_photo_limits(Write& db, domain::Id<domain::Sitting> sitting,
                       const domain::PhotoLimits& limits);

}  // namespace store
