#pragma once

#include <cstdint>
#include <string>

#include "web/view.h"
#include "web/visit.h"

// A list that is longer than a page shows, where counting it is cheap.
namespace web {

// The query's `page`, from 0; the first one for what is none.
int page_asked(const Visit& visit);

// part/pages.tpl at {{>marker}}: the way to the pages beside it; nothing where there is one only.
// `address` has a query already.
void show_pages(Block& block, const Marker& marker, const std::string& address, int page,
                std::int64_t count, int shown);

}  // namespace web
