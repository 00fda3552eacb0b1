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

enum class Verdict { approve, reject, send_back };

// Notes a decision. An approval also notes its time on the registration: the days to pay count from
// it.
void decide(Write& db, domain::Id<domain::Registration> registration,
            domain::Id<domain::Staff> staff, Verdict verdict, const std::vector<Reason>& reasons);

}  // namespace store
