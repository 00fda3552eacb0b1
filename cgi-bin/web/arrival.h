#pragma once

#include <optional>

#include "web/page.h"
#include "web/visit.h"

// Who comes to a page, and where they go who may not come in.
namespace web {

// Nothing where nobody of the kind that the page is for is signed in.
std::optional<Visit> who_comes(const Page& asked, const Setup& setup, const Request& request,
                               store::Read& db);

// Where one signs in; from there back to the page that was asked for. What was sent to a page whose
// form may be shown again (Page::again), by a browser whose sign-in has ended, stays on a page that
// sends it once more.
Response to_sign_in(const Page& asked, const Setup& setup, const Request& request);

}  // namespace web
