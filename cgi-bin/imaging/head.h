#pragma once

#include <opencv2/core.hpp>

#include "imaging/faces.h"
#include "imaging/geometry.h"
#include "imaging/shown.h"

namespace imaging {

// Where the head is around a face: the crown where the background ends above it, else as the face's
// size suggests; the chin as the face's size suggests.
Geometry head(const Shown& picture, const Face& face, double roll);

}  // namespace imaging
