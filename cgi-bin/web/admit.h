#pragma once

#include <variant>

#include "web/page.h"
#include "web/visit.h"

namespace web {

// The door of every page: who comes, whether they may, and in which stage they stand. Gives the
// visit, or where to send the visitor instead. Throws HttpError for what is refused.
std::variant<Visit, Response> admit(const Page& asked, const Setup& setup, const Request& request,
                                    store::Read& db);

// Notes that the session was used, where that is more than a minute ago.
bool wants_touch(const Visit& visit);
void touch(const Visit& visit, store::Write& db);

// The CSRF token of forms for this visit.
std::string csrf_token(const Setup& setup, std::string_view session_or_visitor);

}  // namespace web
