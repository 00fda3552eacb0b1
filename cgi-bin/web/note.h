#pragma once

#include <string_view>

#include "store/database.h"
#include "web/visit.h"

namespace web {

// Writes into the audit that the visiting candidate did `action` ("registration.submit") to their
// own registration.
void note(const Visit& visit, store::Write& db, std::string_view action);

}  // namespace web
