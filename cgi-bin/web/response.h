#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/database.h"

namespace web {

// Takes the next bytes of a body. What it throws ends the sending.
using Sink = std::function<void(std::string_view)>;

// What goes back. Headers common to all pages are nginx's (nginx/snippets/ncre-ems.conf).
struct Response {
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    // In place of `body`, one that is made while it is sent: called once, after the commit, to read
    // from one moment of the database. Where it throws, the connection is closed unfinished, so
    // that nobody takes the part for the whole.
    std::function<void(store::Read&, const Sink&)> stream = {};

    Response& header(std::string name, std::string value);
};

// A page of HTML; never kept by a cache, since most show somebody's data.
Response html(std::string body, int status = 200);

// After a successful POST: the browser goes to `page` (a name, with query if any) of this site by
// GET, so that going back or reloading sends nothing again.
Response see_other(std::string_view page);

// Done, and nothing to show: the answer to a script.
Response no_content();

// Bytes as they are, with a strong ETag; 304 where the browser has them. `if_none_match` is its
// header. Private: asked again each time, sent again only when changed.
Response private_bytes(std::string_view type, std::string bytes, std::string_view etag,
                       std::string_view if_none_match);

// A file to keep under that name (ASCII), made while it is sent.
Response download(std::string_view type, std::string_view name,
                  std::function<void(store::Read&, const Sink&)> stream);

// A paper to be shown and printed; never kept by a cache. `name` is what a browser saves it as:
// ASCII letters, digits and dashes.
Response pdf(std::string bytes, std::string_view name);

// The CGI form of a response: status line, headers, empty line, body (none for HEAD).
std::string wire(const Response& response, bool head_only);

}  // namespace web
