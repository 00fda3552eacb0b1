#pragma once

#include <cstdint>

#include "store/site.h"
#include "web/visit.h"

namespace web {

// The site of the visit reviews no longer: who waits for review goes on to `payment` with a new
// deadline, each with an entry in the audit; the rejected follow after their next amend. All in
// this one transaction, so that an interruption leaves everything as it was. Returns how many went
// on.
std::int64_t end_reviews(const Visit& visit, store::Write& db);

// From now on who submits is reviewed; nobody before.
void begin_reviews(const Visit& visit, store::Write& db);

}  // namespace web
