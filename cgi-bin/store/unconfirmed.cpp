#include "store/unconfirmed.h"

#include "store/query.h"

namespace store {

std::vector<OpenSitting> open_sittings(Read& db) {
    return query(db,
                 "select id, number, name from sitting where status = 'open'"
                 " order by number desc")
        .map([](const Row& row) {
            return OpenSitting{row.get<domain::Id<domain::Sitting>>("id"), row.get<int>("number"),
                               row.text("name")};
        });
}

std::vector<Unconfirmed> unconfirmed(Read& db, domain::Id<domain::Site> site,
                                     domain::Id<domain::Sitting> sitting,
                                     const std::string& subject, int limit) {
    return query(db, R"(
        select r.id, lpad(t.number::text, 2, '0') || '-' || w.code || '-'
                     || lpad(r.serial::text, 6, '0') as number,
               r.name, r.id_number, r.phone, r.class_name, held.codes as subjects
          from registration r
          join sitting t on t.id = r.sitting_id join site w on w.id = r.site_id
         cross join lateral (
               select string_agg(o.subject_code, ' ' order by o.subject_code) as codes,
                      bool_or(o.subject_code = $3) as wanted
                 from choice c join offering o on o.id = c.offering_id
                where c.registration_id = r.id and c.freed_at is null) held
         where r.stage = 'paid' and r.site_id = $1 and r.sitting_id = $2
           and ($3 = '' or held.wanted)
         order by r.serial limit $4)",
                 site, sitting, subject, limit)
        .map([](const Row& row) {
            return Unconfirmed{row.get<domain::Id<domain::Registration>>("id"),
                               row.text("number"),
                               row.text("name"),
                               row.text("id_number"),
                               row.text("phone"),
                               row.text("class_name"),
                               row.text("subjects")};
        });
}

std::vector<UnconfirmedOf> unconfirmed_by_subject(Read& db, domain::Id<domain::Site> site,
                                                  domain::Id<domain::Sitting> sitting) {
    return query(db, R"(
        select s.code, s.name, count(*) as count
          from registration r
          join choice c on c.registration_id = r.id and c.freed_at is null
          join offering o on o.id = c.offering_id
          join subject s on s.code = o.subject_code
         where r.stage = 'paid' and r.site_id = $1 and r.sitting_id = $2
         group by s.code order by s.code)",
                 site, sitting)
        .map([](const Row& row) {
            return UnconfirmedOf{row.text("code"), row.text("name"),
                                 row.get<std::int64_t>("count")};
        });
}

std::int64_t count_unconfirmed(Read& db, domain::Id<domain::Site> site,
                               domain::Id<domain::Sitting> sitting) {
    return query(db, R"(
        select count(*) as count from registration
         where stage = 'paid' and site_id = $1 and sitting_id = $2)",
                 site, sitting)
        .front()
        .get<std::int64_t>("count");
}

}  // namespace store
