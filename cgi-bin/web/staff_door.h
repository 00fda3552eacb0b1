#pragma once

#include <string>

#include "domain/id.h"
#include "store/database.h"
#include "web/response.h"
#include "web/visit.h"

// How a member of staff comes in: at the sign-in, by a link, and past the second factor.
namespace web {

// Only a page of the staff, by name and, where it has one, query; else where they begin.
std::string staff_page(const std::string& asked);

// The hash of the staff session that this browser has.
std::string staff_session_hash(const Visit& visit);

// A new session, in place of the one this browser had, and on to `next`. Noted as `action`.
Response staff_admitted(const Visit& visit, store::Write& db, domain::Id<domain::Staff> staff,
                        const char* action, const std::string& next);

// Into the audit: what one did oneself, signed in or not (0: nobody of that name).
void note_own(const Visit& visit, store::Write& db, const char* action,
              domain::Id<domain::Staff> staff, const std::string& detail = "");

}  // namespace web
