#pragma once

#include <string>
#include <string_view>

#include "domain/id.h"
#include "store/database.h"
#include "web/response.h"
#include "web/visit.h"

// A candidate's session at pages that anyone may open.
namespace web {

// What the database knows a token by: a session's, or a link's.
std::string key_of_token(std::string_view token);

// Whether the browser has a candidate's session that still holds.
bool is_signed_in(const Visit& visit, store::Read& db);

// Whether it has one, that need not hold any more.
bool was_signed_in(const Visit& visit);

// Opens a session with a new id, ends the one this browser had, and makes the browser known for the
// passport; the cookies go into `response`.
void sign_in(const Visit& visit, store::Write& db, domain::Id<domain::Passport> passport,
             Response& response);

}  // namespace web
