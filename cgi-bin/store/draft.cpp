#include "store/draft.h"

#include "store/query.h"

namespace store {

Draft draft(Read& db, const DraftKey& key) {
    const Rows rows = query(db, R"(
        select version, body, saved_at from draft
         where passport_id = $1 and sitting_id = $2 and page = $3)",
                            key.passport, key.sitting, key.page);
    if (rows.empty()) return {};
    const Row row = rows.front();
    return {row.get<int>("version"), row.text("body"), row.get<domain::Instant>("saved_at")};
}

std::optional<int> keep_draft(Write& db, const DraftKey& key, int version, std::string_view body) {
    const Rows rows = query(db, R"(
        insert into draft (passport_id, sitting_id, page, body) values ($1, $2, $3, $5)
        on conflict (passport_id, sitting_id, page)
        do update set version = draft.version + 1, body = excluded.body, saved_at = now()
         where draft.version = $4 or draft.body = excluded.body
        returning version)",
                            key.passport, key.sitting, key.page, version, body);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<int>("version");
}

void finish_draft(Write& db, const DraftKey& key) {
    change(db, R"(
        insert into draft (passport_id, sitting_id, page, body) values ($1, $2, $3, '')
        on conflict (passport_id, sitting_id, page)
        do update set version = draft.version + 1, body = '', saved_at = now())",
           key.passport, key.sitting, key.page);
}

}  // namespace store
