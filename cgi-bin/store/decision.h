#pragma once

#include <string>
#include <vector>

#include "domain/id.h"
#include "store/database.h"

// What staff decided about a registration, as its candidate reads it.
namespace store {

struct Reason {
    std::string field;  // of domain::person_fields, or "site", "subject", "photo"
    std::string words;  // the reviewer's own
};

// Why it was last refused or sent back, by field.
std::vector<Reason> last_reasons(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
