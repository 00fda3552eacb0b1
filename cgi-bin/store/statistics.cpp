#include "store/statistics.h"

#include "store/link.h"
#include "store/query.h"

namespace store {
namespace {

// What is summed of cells, whichever way they are grouped.
#define SUM(of, condition) "coalesce(sum(" of ") filter (where " condition "), 0)::bigint"
#define PERSON "subject_code = ''"
#define PAID "stage in ('paid', 'confirmed')"
#define FIGURES                                                               \
    SUM("number", PERSON                                                      \
        " and stage in ('photo', 'review', 'pending', 'rejected', 'payment'," \
        " 'paid', 'confirmed')")                                              \
    " as people," SUM("number", "not " PERSON) " as choices,"                                    \
    SUM("number", PERSON " and stage = 'pending'") " as pending,"                                \
    SUM("number", PERSON " and " PAID) " as paid,"                                               \
    SUM("number", "not " PERSON " and " PAID) " as paid_choices,"                                \
    SUM("fen", PAID) " as received,"                                                             \
    SUM("number", PERSON) " as standing "

// $1 sitting, $2 sites, $3 level, $4 class, $5 whether all classes are told too
#define OF_THESE_SITES "($2::bigint[] is null or site_id = any ($2)) "
#define OF_THIS_CLASS "($4::text is null or class_name = $4) "
#define OF_THIS_LEVEL \
    "($3::integer = 0 or subject_code in (select code from subject where level = $3)) "

// the same, but without a level only people
#define OF_DAYS                                                                                  \
    "subject_code in (select code from subject where level = $3 union all select '' where $3 = " \
    "0) "

// One statement, so that all tables of a page are of the same moment.
constexpr Sql everything(
    "with unfolded as materialized (select * from statistic_delta where " OF_THESE_SITES "),"
    " cells as ("
    "  select site_id, subject_code, stage, number, fen from statistic_by_stage"
    "   where sitting_id = $1 and by_class = ($4::text is not null)"
    "   and " OF_THESE_SITES "and " OF_THIS_CLASS "and " OF_THIS_LEVEL
    "  union all"
    "  select site_id, subject_code, stage, number, fen from unfolded"
    "   where sitting_id = $1 and " OF_THIS_CLASS "and " OF_THIS_LEVEL "),"
    " of_classes as ("
    "  select class_name, subject_code, stage, number, fen from statistic_by_stage"
    "   where $5::boolean and sitting_id = $1 and by_class"
    "   and " OF_THESE_SITES "and " OF_THIS_LEVEL
    "  union all"
    "  select class_name, subject_code, stage, number, fen from unfolded"
    "   where $5::boolean and sitting_id = $1 and " OF_THIS_LEVEL "),"
    " of_days as ("
    "  select subject_code, day, number from statistic_by_day"
    "   where sitting_id = $1 and by_class = ($4::text is not null)"
    "   and " OF_THESE_SITES "and " OF_THIS_CLASS "and " OF_DAYS
    "  union all"
    "  select subject_code, day, number from unfolded"
    "   where sitting_id = $1 and day is not null and " OF_THIS_CLASS "and " OF_DAYS "),"
    " of_sittings as ("
    "  select sitting_id, ''::text as subject_code, stage, number, fen from statistic_by_stage"
    "   where $3 = 0 and $4 is null and not by_class and subject_code = '' and " OF_THESE_SITES
    "  union all"
    "  select sitting_id, subject_code, stage, number, fen from unfolded"
    "   where $3 = 0 and $4 is null and subject_code = ''),"
    " lines as ("
    "  select case when grouping(stage) = 0 then 'stage' when grouping(subject_code) = 0"
    "              then 'subject' else 'site' end as cut,"
    "         coalesce(stage, subject_code, site_id::text) as key, " FIGURES
    "    from cells group by grouping sets ((stage), (subject_code), (site_id))"
    "  union all"
    "  select 'class', class_name, " FIGURES "from of_classes group by class_name"
    "  union all"
    "  select 'day', day::text, " SUM("number", PERSON) ", " SUM("number", "not " PERSON)
    ", 0, 0, 0, 0, 0 from of_days group by day"
    "  union all"
    "  select 'sitting', sitting_id::text, " FIGURES "from of_sittings group by sitting_id"
    "  union all"
    "  select 'offer', subject_code, sum(capacity), sum(taken), 0, 0, 0, 0, 0 from offering"
    "   where sitting_id = $1 and " OF_THESE_SITES "and " OF_THIS_LEVEL "group by subject_code)"
    " select l.*, coalesce(s.name, w.code || ' ' || w.name, t.name) as name, s.level"
    "   from lines l"
    "   left join subject s on l.cut in ('subject', 'offer') and s.code = l.key"
    "   left join site w on l.cut = 'site' and w.id::text = l.key"
    "   left join sitting t on l.cut = 'sitting' and t.id::text = l.key"
    "  where l.key <> '' or l.cut = 'class'"
    "  order by t.number desc, w.code, s.level, l.key");

StatisticLine line_of(const Row& row) {
    return {.key = row.text("key"),
            .name = row.text("name"),
            .level = row.maybe<int>("level").value_or(0),
            .figures = {.people = row.get<std::int64_t>("people"),
                        .choices = row.get<std::int64_t>("choices"),
                        .pending = row.get<std::int64_t>("pending"),
                        .paid = row.get<std::int64_t>("paid"),
                        .paid_choices = row.get<std::int64_t>("paid_choices"),
                        .received = row.get<domain::Money>("received")}};
}

using Lines = std::vector<StatisticLine>;

// A line, and of which table.
struct Told {
    std::string cut;
    StatisticLine line;
};

Told told_of(const Row& row) {
    Told told{row.text("cut"), line_of(row)};
    // of a stage those who stand there, whether or not they hold places
    if (told.cut == "stage") told.line.figures.people = row.get<std::int64_t>("standing");
    return told;
}

Lines& lines_of(Statistics& all, Lines& offers, std::string_view cut) {
    if (cut == "stage") return all.stages;
    if (cut == "subject") return all.subjects;
    if (cut == "site") return all.sites;
    if (cut == "class") return all.classes;
    if (cut == "day") return all.days;
    return cut == "sitting" ? all.sittings : offers;
}

// Of an open subject the capacity comes by a line of its own, chosen or not.
void add_offer(Lines& subjects, StatisticLine line) {
    for (auto& there : subjects)
        if (there.key == line.key) {
            there.capacity = line.figures.people;
            return;
        }
    line.capacity = line.figures.people;
    line.figures = {};
    subjects.push_back(std::move(line));
}

}  // namespace

Statistics statistics(Read& db, const StatisticFilter& filter) {
    Statistics all;
    Lines offers;
    const bool one_site = filter.sites && filter.sites->size() == 1;
    const auto rows = query(db, everything, filter.sitting, filter.sites, filter.level,
                            filter.class_name, one_site);
    for (auto& told : rows.map(told_of)) {
        // what was folded and what was not may come to nothing together
        if (told.line.figures != Figures{}) lines_of(all, offers, told.cut).push_back(told.line);
    }
    for (auto& offer : offers) add_offer(all.subjects, std::move(offer));
    return all;
}

void recount_statistics(Write& db) {
    db.link().transaction->exec("set transaction isolation level repeatable read");
    query(db, "select recount_statistics()");
}

int fold_statistics(Write& db, int most) {
    return query(db, "select fold_statistics($1) as folded", most).front().get<int>("folded");
}

}  // namespace store
