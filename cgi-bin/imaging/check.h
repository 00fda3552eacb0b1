#pragma once

#include <string_view>

#include "imaging/limits.h"
#include "imaging/verdict.h"

namespace imaging {

// Judges a photo as it was uploaded: the file's bytes and the name the browser gave it. Every fault
// that can be seen is found at once, the cheap ones first; bytes that could be dangerous or
// meaningless to decode are not decoded. What fails inside, or comes after the deadline, is "not
// checked", a flag for the reviewer and never a refusal.
Verdict check(std::string_view bytes, std::string_view file_name, const Limits& limits);

}  // namespace imaging
