#include "store/roster.h"

#include <array>

#include "store/query.h"

namespace store {
namespace {

// The columns of many rows, as the arrays that unnest() takes: one question for all of them.
std::array<std::vector<std::string>, 9> columns_of(const std::vector<RosterRow>& rows) {
    std::array<std::vector<std::string>, 9> columns;
    for (auto& column : columns) column.reserve(rows.size());
    for (const RosterRow& row : rows) {
        std::size_t at = 0;
        for (const std::string* text : {&row.id_type, &row.id_key, &row.id_number, &row.name,
                                        &row.study.school, &row.study.department, &row.study.grade,
                                        &row.study.class_name, &row.study.student_number})
            columns[at++].push_back(*text);
    }
    return columns;
}

}  // namespace

RosterCounts compare_roster(Read& db, domain::Id<domain::Site> site,
                            const std::vector<RosterRow>& rows) {
    const auto [type, key, number, name, school, department, grade, class_name, student] =
        columns_of(rows);
    const Row row =
        query(db, R"(
        select count(*) filter (where r.site_id is null) as fresh,
               count(*) filter (where r.site_id is not null and not same) as changed,
               count(*) filter (where same) as same
          from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                      $8::text[], $9::text[], $10::text[])
               as g (id_type, id_key, id_number, name, school, department, grade, class_name,
                     student_number)
          left join roster r on r.site_id = $1 and r.id_type = g.id_type and r.id_key = g.id_key
         cross join lateral (
               select (g.id_number, g.name, g.school, g.department, g.grade, g.class_name,
                       g.student_number) is not distinct from
                      (r.id_number, r.name, r.school, r.department, r.grade, r.class_name,
                       r.student_number)) as compared (same))",
              site, type, key, number, name, school, department, grade, class_name, student)
            .front();
    return {row.get<std::int64_t>("fresh"), row.get<std::int64_t>("changed"),
            row.get<std::int64_t>("same")};
}

void keep_roster(Write& db, domain::Id<domain::Site> site, const std::vector<RosterRow>& rows) {
    const auto [type, key, number, name, school, department, grade, class_name, student] =
        columns_of(rows);
    change(db, R"(
        insert into roster as r (site_id, id_type, id_key, id_number, name, school, department,
                                 grade, class_name, student_number)
        select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                                 $7::text[], $8::text[], $9::text[], $10::text[])
        on conflict (site_id, id_type, id_key) do update
           set (id_number, name, school, department, grade, class_name, student_number,
                imported_at) =
               (excluded.id_number, excluded.name, excluded.school, excluded.department,
                excluded.grade, excluded.class_name, excluded.student_number, now())
         where (r.id_number, r.name, r.school, r.department, r.grade, r.class_name,
                r.student_number) <>
               (excluded.id_number, excluded.name, excluded.school, excluded.department,
                excluded.grade, excluded.class_name, excluded.student_number))",
           site, type, key, number, name, school, department, grade, class_name, student);
}

std::optional<RosterRow> roster_row(Read& db, const std::string& id_type, const std::string& id_key,
                                    std::optional<domain::Id<domain::Site>> site) {
    const Rows rows =
        query(db, "select * from roster_of($1, $2, $3::bigint)", id_type, id_key, site);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return RosterRow{row.text("id_type"),
                     row.text("id_key"),
                     row.text("id_number"),
                     row.text("name"),
                     {row.text("school"), row.text("department"), row.text("grade"),
                      row.text("class_name"), row.text("student_number")}};
}

}  // namespace store
