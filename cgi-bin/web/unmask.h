#pragma once

#include "store/database.h"
#include "web/person_view.h"
#include "web/response.h"
#include "web/visit.h"

// 显示: one person's numbers in full, for one look, which stands in the audit.
namespace web {

// The action of a page whose target is a registration or a passport: notes it, and back to the
// page.
Response unmask(const Visit& visit, store::Write& db);

// The same for a page whose address says more: notes it, and gives what its query must have.
std::string unmasked(const Visit& visit, store::Write& db);

// How to show the target's person: in full to who has just asked for it.
Masked masked(const Visit& visit);

}  // namespace web
