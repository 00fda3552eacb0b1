#pragma once

#include "web/page.h"
#include "web/setup.h"

namespace web {

// Answers requests from the listening socket at descriptor 0 with as many threads as the settings
// give this family, each with its own connection. Returns 0 after SIGTERM or SIGINT, when each
// thread has sent what it was answering.
int serve(const Page& asked, const Setup& setup);

// For a program that cannot start: closes what waits at that socket, so that nginx answers with its
// own page at once instead of waiting for the next try.
void turn_away();

}  // namespace web
