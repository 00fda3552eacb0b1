#pragma once

#include <map>
#include <string>

namespace settings {

// Variables by name. A type of its own so that tests bring theirs.
using Environment = std::map<std::string, std::string>;

// Those of this process whose names begin with NCRE_EMS_. Call before threads start.
Environment process_environment();

}  // namespace settings
