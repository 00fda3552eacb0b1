#pragma once

#include "store/database.h"
#include "web/faults.h"
#include "web/response.h"
#include "web/visit.h"

namespace web {

// The page of one member of staff, or of a new one (admin-member): what the visitor may change, and
// what was just done.
Response member_page(const Visit& visit, store::Read& db, const Faults& faults);

}  // namespace web
