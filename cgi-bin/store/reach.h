#pragma once

#include <memory>
#include <string>

#include "store/link.h"

namespace store {

// Connects to PostgreSQL. On other machines: to the first host that answers and takes writes, and
// in less than half a second it is known that none does; for half a second more nobody of this
// process asks again, so that visitors do not queue for an answer that is known. Throws
// Unavailable, or what libpqxx throws.
std::unique_ptr<Link> reach(const std::string& conninfo);

}  // namespace store
