#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// Notices (通知): what the institution, or one site, has to say.
namespace store {

struct Notice {
    std::string title;
    std::string body;
    domain::Instant shown_from;
    std::string site;  // its name; empty: for all sites
};

// Those shown now, the newest first, at most ten.
std::vector<Notice> notices(Read& db);

// The same at another moment.
std::vector<Notice> notices_at(Read& db, domain::Instant at);

// The same, but of other sites none.
std::vector<Notice> notices_for(Read& db, domain::Id<domain::Site> site);

}  // namespace store
