#pragma once

#include <string>

#include "domain/id.h"
#include "web/visit.h"

// A newcomer's passport belongs to no site yet, so no site's staff is set over it. Who has typed
// its whole address or mobile has its owner before them, and may help for ten minutes.
namespace web {

// "&found=…" for the address of admin-passport: sealed, so that only a search makes one, for the
// visiting member of staff alone.
std::string found_query(const Visit& visit, domain::Id<domain::Passport> passport);

// Whether the request brings it for that passport.
bool was_found(const Visit& visit, domain::Id<domain::Passport> passport);

// What the next page of the same passport must bring too: that, and the search that led there.
std::string found_again(const Visit& visit);

// "find=…": what was searched for, sealed: names and numbers do not stand in addresses, which
// browsers and logs keep.
std::string find_query(const Visit& visit, const std::string& text);
std::string find_of(const Visit& visit);

}  // namespace web
