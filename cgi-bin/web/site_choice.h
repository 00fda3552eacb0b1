#pragma once

#include "store/site.h"
#include "web/view.h"
#include "web/visit.h"

// Pages of the staff that are about one site, which the query's `id` names.
namespace web {

// The site; HttpError 404 where there is none of that key.
store::Site asked_site(const Visit& visit, store::Read& db);

// Without an id: to the same page for the first of the sites where this person may see it.
// HttpError 404 where there is none at all.
Response to_first_site(const Visit& visit, store::Read& db);

// part/site-choice.tpl at {{>marker}}: the others of them.
void show_site_choice(Block& block, const Marker& marker, const Visit& visit, store::Read& db);

}  // namespace web
