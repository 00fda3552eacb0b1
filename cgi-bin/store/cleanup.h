#pragma once

#include <cstdint>

#include "store/database.h"

namespace store {

// Removes what has had its time: ended sessions, spent nonces, old failures, codes and links,
// passports that were never activated. Returns how many rows went.
std::int64_t clean_up(Write& db);

}  // namespace store
