#include "store/sitting.h"

#include "store/registration_row.h"

namespace store {

Calendar calendar(Read& db) {
    const Rows rows = query(db, "select now() as now," SITTING_COLUMNS
                                " from (select 1) always"
                                " left join sitting t on t.status = 'open' and t.payment_to > now()"
                                " order by t.fill_in_from, t.id");
    Calendar calendar{rows.front().get<domain::Instant>("now"), {}};
    if (rows.front().maybe<std::int64_t>("sitting_id")) calendar.sittings = rows.map(sitting_of);
    return calendar;
}

Calendar calendar_at(Read& db, domain::Instant at, domain::Id<domain::Sitting> sitting) {
    const Rows rows = query(db,
                            "select" SITTING_COLUMNS
                            " from sitting t"
                            " where (t.status = 'open' or t.id = $2)"
                            "   and t.payment_to > $1::timestamptz"
                            " order by t.fill_in_from, t.id",
                            at, sitting);
    return {at, rows.map(sitting_of)};
}

}  // namespace store
