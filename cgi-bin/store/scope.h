#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/sitting.h"
#include "store/database.h"
#include "store/staff.h"

// What a count or an export may be limited to.
namespace store {

struct ScopeSitting {
    domain::Id<domain::Sitting> id;
    int number;
    std::string name;
    bool draft;
};
// All there are, the newest number first.
std::vector<ScopeSitting> scope_sittings(Read& db);

struct ScopeSite {
    domain::Id<domain::Site> id;
    std::string code;
    std::string name;
};
// Of these sites those that hold the sitting, by code.
std::vector<ScopeSite> scope_sites(Read& db, domain::Id<domain::Sitting> sitting,
                                   const Sites& sites);

// The classes of a site's candidates in a sitting; "" where some have none.
std::vector<std::string> scope_classes(Read& db, domain::Id<domain::Sitting> sitting,
                                       domain::Id<domain::Site> site);

}  // namespace store
