// What a sitting asks of photos, as its form's fields: sizes in KB, shares in percent.
#pragma once

#include "domain/field_reader.h"
#include "domain/photo_limits.h"

namespace domain {

// Reads photo_bytes_min, photo_bytes_max, photo_width_min, photo_height_min, photo_aspect_min,
// photo_aspect_max, photo_aspect_tolerance, photo_head_min, photo_head_max, photo_top_min,
// photo_top_max, photo_off_centre_max, photo_roll_max. Left empty, a field is the default.
PhotoLimits take_photo_limits(FieldReader& reader);

void put_photo_limits(TypedFields& form, const PhotoLimits& limits);

}  // namespace domain
