#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// Notices (通知) as staff write them: those of a site, or without one those for all.
namespace store {

struct NoticeText {
    std::string title;
    std::string body;
    domain::Instant shown_from;
    std::optional<domain::Instant> shown_to;
};

struct WrittenNotice {
    std::int64_t id;
    int revision;
    NoticeText text;
};

using Office = std::optional<domain::Id<domain::Site>>;

// The newest first, at most `limit`.
std::vector<WrittenNotice> written_notices(Read& db, const Office& office, int limit);
// Nothing where it is another office's.
std::optional<WrittenNotice> written_notice(Read& db, const Office& office, std::int64_t id);

std::int64_t make_notice(Write& db, const Office& office, const NoticeText& text);
// False where the revision is another, or it is another office's.
bool save_notice(Write& db, const Office& office, const WrittenNotice& notice);

}  // namespace store
