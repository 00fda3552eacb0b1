#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "web/visit.h"

// What one page tells the next after a redirect: a word for what has happened and the account that
// was typed. Sealed, so that an address shows nobody's account and nobody can make up a notice.
namespace web {

struct Notice {
    std::string what;  // a section of the next page's template: "sent"
    std::string account;
};

// "notice=…", for the query of the next page; under another name where it is to last longer than
// until the next notice.
std::string notice_query(const Visit& visit, const Notice& notice,
                         std::string_view name = "notice");

// What the request brings; empty where there is none, or one of more than ten minutes ago.
Notice notice_of(const Visit& visit, std::string_view name = "notice");

}  // namespace web
