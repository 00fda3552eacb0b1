#include "store/notice.h"

#include "store/query.h"

namespace store {
namespace {

Notice notice_of(const Row& row) {
    return {row.text("title"), row.text("body"), row.get<domain::Instant>("shown_from"),
            row.text("site")};
}

std::vector<Notice> shown(Read& db, std::optional<domain::Id<domain::Site>> only,
                          std::optional<domain::Instant> at = {}) {
    return query(db, R"(
        select n.title, n.body, n.shown_from, w.name as site
          from notice n
          left join site w on w.id = n.site_id
         where n.shown_from <= coalesce($2::timestamptz, now())
           and (n.shown_to is null or n.shown_to > coalesce($2::timestamptz, now()))
           and ($1::bigint is null or n.site_id is null or n.site_id = $1::bigint)
         order by n.shown_from desc, n.id desc
         limit 10)",
                 only, at)
        .map(notice_of);
}

}  // namespace

std::vector<Notice> notices(Read& db) { return shown(db, std::nullopt); }

std::vector<Notice> notices_at(Read& db, domain::Instant at) { return shown(db, {}, at); }

std::vector<Notice> notices_for(Read& db, domain::Id<domain::Site> site) { return shown(db, site); }

}  // namespace store
