#include "store/history.h"

#include "store/registration_row.h"

namespace store {
namespace {

// Rows of one registration follow each other, one for each subject.
std::vector<PastRegistration> gathered(const Rows& rows) {
    std::vector<PastRegistration> all;
    std::int64_t last = 0;
    rows.map([&](const Row& row) {
        const auto id = row.get<std::int64_t>("id");
        if (id != last)
            all.push_back(
                {row.text("sitting"), row.get<domain::Stage>("stage"), row.text("site"), {}});
        if (auto subject = row.maybe<std::string>("subject"))
            all.back().subjects.push_back(*subject);
        return last = id;
    });
    return all;
}

}  // namespace

// Of the choices those that are held, else those that were freed last: what it had when it lapsed.
std::vector<PastRegistration> history(Read& db, domain::Id<domain::Passport> passport,
                                      std::optional<domain::Id<domain::Sitting>> current) {
    return gathered(query(db, R"(
        select r.id, t.name as sitting, r.stage, w.name as site, s.code || ' ' || s.name as subject
          from registration r
          join sitting t on t.id = r.sitting_id
          left join site w on w.id = r.site_id
          left join choice c
            on c.registration_id = r.id
           and coalesce(c.freed_at, 'infinity')
               = (select max(coalesce(freed_at, 'infinity')) from choice
                   where registration_id = r.id)
          left join offering o on o.id = c.offering_id
          left join subject s on s.code = o.subject_code
         where r.passport_id = $1 and r.sitting_id is distinct from $2::bigint
         order by t.number desc, r.id, s.code)",
                          passport, current));
}

Person last_person(Read& db, domain::Id<domain::Passport> passport) {
    const Rows rows = query(db,
                            "select" REGISTRATION_COLUMNS "from registration r" REGISTRATION_JOINS
                            " where r.id = (select id from registration"
                            "   where passport_id = $1 and id_key is not null"
                            "   order by agreed_at desc limit 1)",
                            passport);
    if (rows.empty()) return {};
    return registration_of(rows).person;
}

}  // namespace store
