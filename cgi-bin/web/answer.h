#pragma once

#include "store/database.h"
#include "web/page.h"
#include "web/raw.h"
#include "web/response.h"
#include "web/setup.h"

namespace web {

// One request, from the bytes to the answer: guard, admit, page, commit. Never throws: an outage is
// a 503, a bug a 500 whose incident number is on the page and in the log.
Response answer(const Page& asked, const Setup& setup, const Raw& raw, store::Database& database);

// The page of an HTTP error, in the look of whose page was asked for. It says nobody's name: what
// went wrong may be the database, or who asks.
Response error_page(const Page& asked, const Setup& setup, int status,
                    std::string_view incident = {});

}  // namespace web
