#include "store/query.h"
#include "store/statistics.h"

namespace store {
namespace {

#define STAGE_CELL "sitting_id, by_class, site_id, class_name, subject_code, stage"
#define DAY_CELL "sitting_id, by_class, site_id, class_name, subject_code, day"

// The same rows once of all classes and once of their own.
#define BOTH_WAYS(what)                                                      \
    "select sitting_id, false as by_class, site_id, '' as class_name, " what \
    " union all select sitting_id, true, site_id, class_name, " what

// One statement, so that the counters and what they count are of the same moment.
constexpr Sql comparison(
    "with fresh as materialized (select c.* from registration r, statistic_cells(r) c),"
    " stage_kept as (select " STAGE_CELL ", sum(number) as number, sum(fen) as fen from ("
    "   select " STAGE_CELL ", number, fen from statistic_by_stage union all "
    BOTH_WAYS("subject_code, stage, number, fen from statistic_delta") ") x"
    "  group by " STAGE_CELL " having sum(number) <> 0 or sum(fen) <> 0),"
    " stage_counted as (select " STAGE_CELL ", sum(number) as number, sum(fen) as fen from ("
    BOTH_WAYS("subject_code, stage, number, fen from fresh") ") x group by " STAGE_CELL "),"
    " day_kept as (select " DAY_CELL ", sum(number) as number from ("
    "   select " DAY_CELL ", number from statistic_by_day union all "
    BOTH_WAYS("subject_code, day, number from statistic_delta where day is not null") ") x"
    "  group by " DAY_CELL " having sum(number) <> 0),"
    " day_counted as (select " DAY_CELL ", sum(number) as number from ("
    BOTH_WAYS("subject_code, day, number from fresh where day is not null") ") x"
    "  group by " DAY_CELL "),"
    " compared as ("
    "  select 'by_stage' as of, concat_ws(' ', sitting_id, case when by_class then 'class' end,"
    "         site_id, nullif(class_name, ''), nullif(subject_code, ''), stage) as cell,"
    "         coalesce(k.number, 0) as kept, coalesce(c.number, 0) as counted,"
    "         coalesce(k.fen, 0) as kept_fen, coalesce(c.fen, 0) as counted_fen"
    "    from stage_kept k full join stage_counted c using (" STAGE_CELL ")"
    "  union all"
    "  select 'by_day', concat_ws(' ', sitting_id, case when by_class then 'class' end, site_id,"
    "         nullif(class_name, ''), nullif(subject_code, ''), day),"
    "         coalesce(k.number, 0), coalesce(c.number, 0), 0, 0"
    "    from day_kept k full join day_counted c using (" DAY_CELL ")),"
    " wrong as (select * from compared where (kept, kept_fen) <> (counted, counted_fen)"
    "            order by of, cell limit $1)"
    " select (select count(*) from registration) as registrations,"
    "        (select count(*) from compared) as cells,"
    "        (select count(*) from statistic_delta) as unfolded, w.*"
    "   from (values (1)) always left join wrong w on true");

StatisticDifference difference_of(const Row& row) {
    return {row.text("of"),
            row.text("cell"),
            row.get<std::int64_t>("kept"),
            row.get<std::int64_t>("counted"),
            row.get<std::int64_t>("kept_fen"),
            row.get<std::int64_t>("counted_fen")};
}

}  // namespace

StatisticCheck check_statistics(Read& db, int most) {
    const Rows rows = query(db, comparison, most);
    StatisticCheck check{rows.front().get<std::int64_t>("registrations"),
                         rows.front().get<std::int64_t>("cells"),
                         rows.front().get<std::int64_t>("unfolded"),
                         {}};
    if (rows.front().maybe<std::string>("of")) check.differences = rows.map(difference_of);
    return check;
}

}  // namespace store
