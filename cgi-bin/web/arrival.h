#pragma once

#include <optional>

#include "web/page.h"
#include "web/visit.h"

// Who comes to a page, and where they go who may not come in.
namespace web {

// Nothing where nobody of the kind that the page is for is signed in.
std::optional<Visit> who_comes(const Page& asked, const Setup& setup, const Request& request,
                               store::Read& db);

// What the page that has been asked for is called in `next`: its name with its query, as one value
// of another.
std::string as_next(const Page& asked, const Request& request);

// Where one signs in; from there back to the page that was asked for. What was sent to a page whose
// form may be shown again (Page::again), by a browser whose sign-in has ended, is kept().
Response to_sign_in(const Page& asked, const Setup& setup, const Request& request);

// Why a form has to wait for its sender to sign in: that has ended, or the second factor is owed.
enum class Wait { expired, unfinished };

// A page that has all that was sent but files, and sends it once more to where it was sent.
Response kept(const Page& asked, const Setup& setup, const Request& request, Wait why);

}  // namespace web
