#include "store/portrait.h"

#include "store/query.h"

namespace store {

void keep_portrait(Write& db, domain::Id<domain::Registration> registration,
                   const Portrait& portrait) {
    change(db, R"(
        insert into portrait (registration_id, jpeg, width, height, sha256, original_sha256)
        values ($1, $2, $3, $4, $5, $6)
        on conflict (registration_id) do update
           set jpeg = excluded.jpeg, width = excluded.width, height = excluded.height,
               sha256 = excluded.sha256, original_sha256 = excluded.original_sha256,
               accepted_at = now())",
           registration, Bytes{portrait.jpeg}, portrait.width, portrait.height,
           Bytes{portrait.sha256}, Bytes{portrait.original_sha256});
}

std::optional<std::string> portrait(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows =
        query(db, "select jpeg from portrait where registration_id = $1", registration);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<Bytes>("jpeg").value;
}

}  // namespace store
