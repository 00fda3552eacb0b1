#pragma once

#include <string>

#include "imaging/verdict.h"

namespace imaging {

// One of a finding's numbers as people read it: sizes in whole KB, never rounded over to the right
// side of their limit; ratios with two decimals; all else whole.
std::string figure(const Finding& finding, double value);

}  // namespace imaging
