#include "store/agreement.h"

#include "store/query.h"

namespace store {

std::optional<Agreement> agreement(Read& db, domain::Id<domain::Sitting> sitting) {
    const Rows rows = query(db, R"(
        select id, version, body from agreement
         where sitting_id = $1 and published_at <= now()
         order by version desc limit 1)",
                            sitting);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Agreement{row.get<std::int64_t>("id"), row.get<int>("version"), row.text("body")};
}

}  // namespace store
