#pragma once

#include <optional>
#include <string_view>

#include "imaging/limits.h"
#include "imaging/verdict.h"

namespace imaging {

// Looks for the head of somebody who stands upright in a picture yet to be cropped, where it may be
// small and anywhere: more closely than check() looks at a photo, and in one rotation only. `jpeg`
// is one that check() has found sound. The report is confirm, with geometry and clarity and without
// findings; nothing where no face stands out. Throws as judge_likeness() does.
std::optional<Report> look_closer(std::string_view jpeg, const Limits& limits);

}  // namespace imaging
