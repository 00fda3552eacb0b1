#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/database.h"

namespace store {

// So many rows of a table that have had their time.
struct Leftover {
    std::string table;
    std::int64_t rows;
};

// Ended sessions, spent nonces, old failures, codes and links, passports that were never activated:
// what there is of them. Tables without any are left out.
std::vector<Leftover> leftovers(Read& db);

// Removes them. Returns how many rows went.
std::int64_t clean_up(Write& db);

}  // namespace store
