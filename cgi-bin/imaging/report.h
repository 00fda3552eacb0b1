#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "imaging/verdict.h"

namespace imaging {

// As one line of JSON: {"decision", "findings": [{"code", "level", "measured", "low",
// "high"}], "facts": {…}, "geometry": {…} or null, "clarity": {…} or null}. Names are those of
// verdict.h, units too; numbers are rounded to thousandths.
std::string report(const Report& of);

// A report read back; nothing where the text is none. A finding whose code this version does not
// know is left out: an older program may read what a newer one wrote.
std::optional<Report> read_report(std::string_view json);

}  // namespace imaging
