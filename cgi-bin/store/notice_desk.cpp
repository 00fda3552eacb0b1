#include "store/notice_desk.h"

#include "store/query.h"

namespace store {
namespace {

WrittenNotice notice_of(const Row& row) {
    return {row.get<std::int64_t>("id"),
            row.get<int>("revision"),
            {row.text("title"), row.text("body"), row.get<domain::Instant>("shown_from"),
             row.maybe<domain::Instant>("shown_to")}};
}

}  // namespace

std::vector<WrittenNotice> written_notices(Read& db, const Office& office, int limit) {
    return query(db, R"(
        select id, revision, title, body, shown_from, shown_to from notice
         where site_id is not distinct from $1::bigint
         order by shown_from desc, id desc limit $2)",
                 office, limit)
        .map(notice_of);
}

std::optional<WrittenNotice> written_notice(Read& db, const Office& office, std::int64_t id) {
    const Rows rows = query(db, R"(
        select id, revision, title, body, shown_from, shown_to from notice
         where id = $2 and site_id is not distinct from $1::bigint)",
                            office, id);
    if (rows.empty()) return std::nullopt;
    return notice_of(rows.front());
}

std::int64_t make_notice(Write& db, const Office& office, const NoticeText& text) {
    return query(db, R"(
        insert into notice (site_id, title, body, shown_from, shown_to)
        values ($1, $2, $3, $4, $5) returning id)",
                 office, text.title, text.body, text.shown_from, text.shown_to)
        .front()
        .get<std::int64_t>("id");
}

bool save_notice(Write& db, const Office& office, const WrittenNotice& notice) {
    return change(db, R"(
        update notice
           set revision = revision + 1, title = $4, body = $5, shown_from = $6::timestamptz,
               shown_to = $7::timestamptz
         where id = $2 and revision = $3 and site_id is not distinct from $1::bigint)",
                  office, notice.id, notice.revision, notice.text.title, notice.text.body,
                  notice.text.shown_from, notice.text.shown_to) == 1;
}

}  // namespace store
