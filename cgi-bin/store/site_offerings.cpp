#include "store/site_offerings.h"

#include <algorithm>

#include "store/query.h"

namespace store {
namespace {

using SittingId = domain::Id<domain::Sitting>;
using SiteId = domain::Id<domain::Site>;

Opening opening_of(const Row& row) {
    return {row.text("code"),
            row.text("name"),
            row.get<int>("level"),
            row.get<int>("minutes"),
            row.maybe<domain::Money>("usual_fee"),
            row.get<domain::Money>("fee"),
            row.get<int>("capacity"),
            row.get<int>("taken")};
}

void write(Write& db, SittingId sitting, SiteId site, const std::vector<WantedOffering>& wanted) {
    std::vector<std::string> codes;
    std::vector<std::int64_t> fees, capacities;
    for (const auto& each : wanted) {
        codes.push_back(each.code);
        fees.push_back(each.fee.fen());
        capacities.push_back(each.capacity);
    }
    change(db, R"(
        insert into offering (sitting_id, site_id, subject_code, fee_fen, capacity)
        select $1, $2, * from unnest($3::text[], $4::bigint[], $5::integer[])
        on conflict (sitting_id, site_id, subject_code)
        do update set fee_fen = excluded.fee_fen, capacity = excluded.capacity
         where (offering.fee_fen, offering.capacity) <> (excluded.fee_fen, excluded.capacity))",
           sitting, site, codes, fees, capacities);
}

const WantedOffering* find(const std::vector<WantedOffering>& wanted, const std::string& code) {
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&](const auto& each) { return each.code == code; });
    return found == wanted.end() ? nullptr : &*found;
}

std::vector<TooFew> too_few(const SiteOpenings& now, const std::vector<WantedOffering>& wanted,
                            bool all) {
    std::vector<TooFew> in_the_way;
    for (const Opening& each : now.subjects) {
        const auto* asked = find(wanted, each.code);
        if (asked != nullptr ? asked->capacity < each.taken : all && each.taken > 0)
            in_the_way.push_back({each.code, each.taken, asked == nullptr});
    }
    return in_the_way;
}

}  // namespace

SiteOpenings site_openings(Read& db, SittingId sitting, SiteId site) {
    const Rows own = query(db, R"(
        select capacity, taken from sitting_site where sitting_id = $1 and site_id = $2)",
                           sitting, site);
    SiteOpenings all{{}, 0, {}};
    if (!own.empty()) all = {own.front().maybe<int>("capacity"), own.front().get<int>("taken"), {}};
    all.subjects = query(db, R"(
        select s.code, s.name, s.level, s.minutes, sitting_fee_of($1, s.code) as usual_fee,
               coalesce(o.fee_fen, sitting_fee_of($1, s.code), 0) as fee,
               coalesce(o.capacity, 0) as capacity, coalesce(o.taken, 0) as taken
          from sitting_subject open
          join subject s on s.code = open.subject_code
          left join offering o
            on (o.sitting_id, o.site_id, o.subject_code) = ($1::bigint, $2::bigint, s.code)
         where open.sitting_id = $1
         order by s.level, s.code)",
                         sitting, site)
                       .map(opening_of);
    return all;
}

WantedOpenings wanted_as(const SiteOpenings& openings) {
    WantedOpenings wanted{openings.capacity, {}};
    for (const Opening& each : openings.subjects)
        if (each.capacity > 0) wanted.subjects.push_back({each.code, each.fee, each.capacity});
    return wanted;
}

// In the order of lock_places().
SiteOpenings lock_openings(Write& db, SittingId sitting, SiteId site) {
    change(db, R"(
        insert into sitting_site (sitting_id, site_id) values ($1, $2) on conflict do nothing)",
           sitting, site);
    query(db, R"(
        select from sitting_site where sitting_id = $1 and site_id = $2 for no key update)",
          sitting, site);
    query(db, R"(
        select from offering where sitting_id = $1 and site_id = $2 order by id
           for no key update)",
          sitting, site);
    return site_openings(db, sitting, site);
}

std::vector<TooFew> keep_offerings(Write& db, SittingId sitting, SiteId site,
                                   const std::vector<WantedOffering>& wanted) {
    auto in_the_way = too_few(lock_openings(db, sitting, site), wanted, false);
    if (in_the_way.empty()) write(db, sitting, site, wanted);
    return in_the_way;
}

std::vector<TooFew> keep_all_offerings(Write& db, SittingId sitting, SiteId site,
                                       const WantedOpenings& wanted) {
    const auto now = lock_openings(db, sitting, site);
    auto in_the_way = too_few(now, wanted.subjects, true);
    if (wanted.capacity && *wanted.capacity < now.taken)
        in_the_way.push_back({"", now.taken, false});
    if (!in_the_way.empty()) return in_the_way;
    write(db, sitting, site, wanted.subjects);
    std::vector<std::string> codes;
    for (const auto& each : wanted.subjects) codes.push_back(each.code);
    change(db, R"(
        update offering set capacity = 0
         where sitting_id = $1 and site_id = $2 and capacity > 0
           and subject_code <> all ($3::text[]))",
           sitting, site, codes);
    change(db, "update sitting_site set capacity = $3 where sitting_id = $1 and site_id = $2",
           sitting, site, wanted.capacity);
    return {};
}

}  // namespace store
