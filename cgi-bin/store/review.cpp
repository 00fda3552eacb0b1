#include "store/review.h"

#include "store/query.h"

namespace store {
namespace {

std::optional<PhotoSize> size_of(const Rows& rows) {
    if (rows.empty()) return std::nullopt;
    return PhotoSize{rows.front().get<int>("width"), rows.front().get<int>("height")};
}

}  // namespace

std::vector<Change> changes_since_decision(Read& db,
                                           domain::Id<domain::Registration> registration) {
    return query(db, R"(
        with last as (select snapshot from standing_decision
                       where registration_id = $1 and snapshot is not null
                       order by decided_at desc, id desc limit 1)
        select key as field, coalesce(old.value, '') as before, coalesce(new.value, '') as now
          from (select each.* from last, jsonb_each_text(snapshot) each) old
          full join (select each.* from last, jsonb_each_text(review_snapshot($1)) each) new
         using (key)
         where old.value is distinct from new.value
         order by key)",
                 registration)
        .map([](const Row& row) {
            return Change{row.text("field"), row.text("before"), row.text("now")};
        });
}

std::vector<RosterRow> roster_of(Read& db, domain::Id<domain::Registration> registration) {
    return query(db, R"(
        select field, words
          from registration r
         cross join lateral (
               select * from roster x
                where x.id_type = r.id_type and x.id_key = r.id_key
                order by x.site_id = r.site_id desc, x.imported_at desc, x.site_id limit 1) x
         cross join lateral (
               values ('name', x.name), ('school', x.school), ('department', x.department),
                      ('grade', x.grade), ('class_name', x.class_name),
                      ('student_number', x.student_number)) said (field, words)
         where r.id = $1 and words <> '')",
                 registration)
        .map([](const Row& row) {
            return RosterRow{row.text("field"), row.text("words")};
        });
}

std::optional<PhotoSize> photo_size(Read& db, domain::Id<domain::Registration> registration) {
    return size_of(
        query(db, "select width, height from portrait where registration_id = $1", registration));
}

std::optional<PhotoSize> refused_size(Read& db, domain::Id<domain::Registration> registration) {
    return size_of(query(
        db, "select width, height from refused_portrait where registration_id = $1", registration));
}

std::optional<RefusedPortrait> refused_portrait(Read& db,
                                                domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select jpeg, encode(sha256, 'hex') as tag
          from refused_portrait where registration_id = $1)",
                            registration);
    if (rows.empty()) return std::nullopt;
    return RefusedPortrait{rows.front().get<Bytes>("jpeg").value, rows.front().text("tag")};
}

Tally tally_of_today(Read& db, domain::Id<domain::Staff> staff) {
    const Row row = query(db, R"(
        select count(*) as decided,
               round(avg(extract(epoch from decided_at - opened_at)))::bigint as mean
          from standing_decision
         where staff_id = $1 and verdict in ('approve', 'reject')
           and decided_at >= date_trunc('day', now() at time zone 'Asia/Shanghai')
                             at time zone 'Asia/Shanghai')",
                          staff)
                        .front();
    return {row.get<std::int64_t>("decided"), row.maybe<std::int64_t>("mean")};
}

}  // namespace store
