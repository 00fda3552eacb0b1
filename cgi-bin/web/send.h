#pragma once

#include <fcgiapp.h>

#include <string_view>

#include "store/database.h"
#include "web/page.h"
#include "web/response.h"
#include "web/setup.h"

namespace web {

// Sends a response, whole or made while it is sent. False where it broke off in the middle: then
// the connection is to be ended as a failure. A stream that does not even begin becomes an error
// page in `response`.
bool send(Response& response, bool head_only, FCGX_Stream* out, const Page& asked,
          const Setup& setup, store::Database& database, std::string_view request_id);

}  // namespace web
