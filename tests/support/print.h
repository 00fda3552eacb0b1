// How domain's values look in the message of a failed check.
#pragma once

#include <ostream>
#include <string_view>

#include "domain/fault.h"

namespace domain {

inline std::ostream& operator<<(std::ostream& out, FaultCode code) { return out << name(code); }

inline std::ostream& operator<<(std::ostream& out, const Fault& fault) {
    return out << fault.code << " found " << fault.found << " wanted " << fault.wanted;
}

}  // namespace domain
