#pragma once

#include <cstdint>

#include "imaging/jpeg_scan.h"
#include "imaging/limits.h"
#include "imaging/verdict.h"

namespace imaging {

// Adds bytes_small or bytes_large. Asked of the file, then of the stored copy.
void judge_bytes(std::int64_t bytes, const Limits& limits, Findings& findings);

// Adds what the markers alone tell: the kind of JPEG, whether its parts are there, its colour
// components, its size in pixels, its shape upright.
void judge_markers(const JpegScan& scan, const Limits& limits, Findings& findings);

// Whether a picture is worth decoding, and safe to, after judge_markers.
bool may_be_decoded(const Findings& findings);

}  // namespace imaging
