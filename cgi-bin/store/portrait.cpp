#include "store/portrait.h"

#include "store/query.h"

namespace store {

domain::Instant keep_portrait(Write& db, domain::Id<domain::Registration> registration,
                              int revision, const Portrait& portrait) {
    const Rows kept =
        query(db, R"(
        insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256, report,
                              codes, since, revision)
        values ($1, $2, $3, $4, $5, $6, $7::jsonb,
                array(select found ->> 'code'
                        from jsonb_array_elements($7::jsonb -> 'findings') found),
                $8::integer - 1, $8)
        on conflict (registration_id) do update
           set jpeg = excluded.jpeg, width = excluded.width, height = excluded.height,
               sha256 = excluded.sha256, original_sha256 = excluded.original_sha256,
               report = excluded.report, codes = excluded.codes,
               since = case when portrait.revision = excluded.since then portrait.since
                            else excluded.since end,
               revision = excluded.revision, accepted_at = now()
        returning accepted_at)",
              registration, Bytes{portrait.jpeg}, portrait.width, portrait.height,
              Bytes{portrait.sha256}, Bytes{portrait.original_sha256}, portrait.report, revision);
    return kept.front().get<domain::Instant>("accepted_at");
}

std::optional<std::string> portrait(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows =
        query(db, "select jpeg from portrait where registration_id = $1", registration);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<Bytes>("jpeg").value;
}

std::string portrait_report(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows =
        query(db, "select report from portrait where registration_id = $1", registration);
    return rows.empty() ? "{}" : rows.front().text("report");
}

std::optional<MissedPortrait> missed_portrait(Read& db,
                                              domain::Id<domain::Registration> registration,
                                              int revision) {
    const Rows rows = query(db, R"(
        select p.accepted_at, p.original_sha256
          from portrait p join registration r on r.id = p.registration_id
         where r.id = $1 and p.revision = r.revision and p.since <= $2 and $2 < p.revision)",
                            registration, revision);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return MissedPortrait{row.get<domain::Instant>("accepted_at"),
                          row.get<Bytes>("original_sha256").value};
}

}  // namespace store
