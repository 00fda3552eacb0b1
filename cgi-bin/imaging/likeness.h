#pragma once

#include "imaging/deadline.h"
#include "imaging/decode.h"
#include "imaging/limits.h"
#include "imaging/verdict.h"

namespace imaging {

// Judges what the picture shows: a frame around it, how it stands, the face, the head, how clear
// the face is. Adds the findings and sets the report's geometry and clarity. `orientation` is
// EXIF's. Throws std::runtime_error past the deadline or without cascades, and what OpenCV throws;
// what was found until then stands.
void judge_likeness(const Pixels& pixels, int orientation, const Limits& limits,
                    const Deadline& deadline, Report& report);

}  // namespace imaging
