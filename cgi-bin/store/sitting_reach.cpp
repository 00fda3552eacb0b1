#include "store/sitting_reach.h"

#include "store/query.h"

namespace store {
namespace {

Held held_of(const Row& row) {
    using domain::Instant;
    return {row.get<domain::Id<domain::Registration>>("id"),
            row.get<domain::Stage>("stage"),
            {row.get<bool>("needs_review"), row.get<Instant>("submitted_at"),
             row.maybe<Instant>("approved_at"), row.maybe<Instant>("hold_until")}};
}

}  // namespace

std::map<domain::Stage, std::int64_t> by_stage(Read& db, domain::Id<domain::Sitting> sitting) {
    std::map<domain::Stage, std::int64_t> counts;
    query(db, "select stage, count(*) as n from registration where sitting_id = $1 group by stage",
          sitting)
        .map([&counts](const Row& row) {
            return counts[row.get<domain::Stage>("stage")] = row.get<std::int64_t>("n");
        });
    return counts;
}

std::vector<Held> held(Read& db, domain::Id<domain::Sitting> sitting) {
    return query(db, R"(
        select id, stage, needs_review, submitted_at, approved_at, hold_until
          from registration
         where sitting_id = $1 and hold_until is not null)",
                 sitting)
        .map(held_of);
}

std::vector<Held> lock_held(Write& db, domain::Id<domain::Sitting> sitting) {
    return query(db, R"(
        select id, stage, needs_review, submitted_at, approved_at, hold_until
          from registration
         where sitting_id = $1 and hold_until is not null
         order by id for no key update)",
                 sitting)
        .map(held_of);
}

void move_holds(Write& db, const std::vector<Held>& holds) {
    std::vector<domain::Id<domain::Registration>> ids;
    std::vector<domain::Instant> ends;
    for (const Held& each : holds) {
        ids.push_back(each.id);
        ends.push_back(each.hold.until.value());
    }
    change(db, R"(
        update registration r set hold_until = moved.until
          from unnest($1::bigint[], $2::timestamptz[]) as moved (id, until)
         where r.id = moved.id)",
           ids, ends);
}

std::map<std::string, Opened> opened(Read& db, domain::Id<domain::Sitting> sitting) {
    std::map<std::string, Opened> all;
    query(db, R"(
        select subject_code, count(*) as sites, sum(taken)::bigint as taken
          from offering
         where sitting_id = $1 and (capacity > 0 or taken > 0)
         group by subject_code)",
          sitting)
        .map([&all](const Row& row) {
            return all
                .emplace(row.text("subject_code"),
                         Opened{row.get<std::int64_t>("sites"), row.get<std::int64_t>("taken")})
                .second;
        });
    return all;
}

Offered offered(Read& db, domain::Id<domain::Sitting> sitting) {
    const Row row = query(db, R"(
        select count(*) as sites, coalesce(sum(places), 0)::bigint as places
          from (select least(ss.capacity, sum(o.capacity)) as places
                  from sitting_site ss
                  join offering o on (o.sitting_id, o.site_id) = (ss.sitting_id, ss.site_id)
                 where ss.sitting_id = $1 and o.capacity > 0
                 group by ss.site_id, ss.capacity) each_site)",
                          sitting)
                        .front();
    return {row.get<std::int64_t>("sites"), row.get<std::int64_t>("places")};
}

}  // namespace store
