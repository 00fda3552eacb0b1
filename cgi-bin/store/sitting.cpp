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

}  // namespace store
