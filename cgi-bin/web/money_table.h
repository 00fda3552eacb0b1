#pragma once

#include <optional>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"
#include "tables/write.h"
#include "web/response.h"
#include "web/visit.h"

namespace web {

// The answer that is this table, of the site that the page's `id` names, or of all; audited.
Response day_file(const Visit& visit, store::Write& db, const domain::Date& day);

// 日结 as a table, of one site or of all: the sums, each payment and refund, then what does not
// agree with how it was settled. `now` is the file's date.
void write_day(store::Read& db, const domain::Date& day,
               std::optional<domain::Id<domain::Site>> site, domain::Instant now,
               const tables::Sink& sink);

}  // namespace web
