#include "store/pending.h"

#include "store/lease.h"
#include "store/query.h"

namespace store {
namespace {

// Parameters 1 to 6 of every question: the reviewer's sites, the filter, the reviewer.
#define PENDING_FROM                                                                              \
    " from registration r"                                                                        \
    " join site w on w.id = r.site_id"                                                            \
    " left join portrait p on p.registration_id = r.id"                                           \
    " cross join lateral (select notable_findings(p.codes, p.report) as found) f"                 \
    " left join review_lease l on l.registration_id = r.id and l.until > now()"                   \
    " left join review_skip k on k.registration_id = r.id and k.staff_id = $6"                    \
    "  and k.at >= r.applied_at"                                                                  \
    " where r.stage = 'pending' and ($1::bigint[] is null or r.site_id = any ($1))"               \
    " and ($2::bigint is null or r.site_id = $2)"                                                 \
    " and ($3::text = '' or exists (select from choice c join offering o on o.id = c.offering_id" \
    "  where c.registration_id = r.id and c.freed_at is null and o.subject_code = $3))"           \
    " and ($4::text = '' or r.class_name = $4)"                                                   \
    " and case $5::text when '' then true when 'any' then found <> '{}'"                          \
    "  when 'none' then found = '{}' else $5 = any (found) end "

// what the school's own list says of this person, where it says anything
#define OFF_ROSTER                                                                               \
    " exists (select from (select * from roster where id_type = r.id_type and id_key = r.id_key" \
    "  order by site_id = r.site_id desc, imported_at desc, site_id limit 1) x"                  \
    "  where x.name <> r.name or x.school not in ('', coalesce(r.school, ''))"                   \
    "  or x.department not in ('', coalesce(r.department, ''))"                                  \
    "  or x.grade not in ('', coalesce(r.grade, ''))"                                            \
    "  or x.class_name not in ('', coalesce(r.class_name, ''))"                                  \
    "  or x.student_number not in ('', coalesce(r.student_number, ''))) "

#define BEFORE                                 \
    " exists (select from standing_decision d" \
    "  where d.registration_id = r.id and d.verdict <> 'approve') "

#define PENDING_COLUMNS                                                                       \
    " r.id, r.applied_at, r.name, lpad(r.serial::text, 6, '0') as serial,"                    \
    " w.name as site_name, r.revision, coalesce(found[1], '') as finding," OFF_ROSTER         \
    "as off_roster," BEFORE                                                                   \
    "as again, k.at is not null as aside,"                                                    \
    " case when l.staff_id <> $6 then (select name from staff where id = l.staff_id) end as " \
    "holder "

#define PLAIN                                                                                  \
    " and found = '{}' and p.registration_id is not null and not" OFF_ROSTER " and not" BEFORE \
    " and (l.staff_id is null or l.staff_id = $6) "

PendingEntry entry_of(const Row& row) {
    return {
        {row.get<domain::Instant>("applied_at"), row.get<domain::Id<domain::Registration>>("id")},
        row.text("name"),
        row.text("serial"),
        row.text("site_name"),
        row.get<int>("revision"),
        row.text("finding"),
        row.get<bool>("off_roster"),
        row.get<bool>("again"),
        row.get<bool>("aside"),
        row.text("holder")};
}

std::optional<domain::Instant> at_of(const std::optional<PendingPlace>& place) {
    return place ? std::optional(place->at) : std::nullopt;
}

std::optional<domain::Id<domain::Registration>> id_of(const std::optional<PendingPlace>& place) {
    return place ? std::optional(place->id) : std::nullopt;
}

constexpr int tries = 8;

// `first` asks for the one to take. It is locked, and rows that somebody else has locked are passed
// over; where its lease was committed since, that refuses itself and the next question knows it.
template <class First>
std::optional<domain::Id<domain::Registration>> take_first(Write& db, const Reviewer& reviewer,
                                                           First first) {
    for (int i = 0; i < tries; ++i) {
        const Rows rows = first();
        if (rows.empty()) return std::nullopt;
        const auto id = rows.front().get<domain::Id<domain::Registration>>("id");
        if (take_lease(db, id, reviewer.id)) return id;
    }
    return std::nullopt;
}

}  // namespace

// One row at least, so that the count is told of an empty page too.
Pending pending(Read& db, const Reviewer& reviewer, const PendingFilter& filter,
                const std::optional<PendingPlace>& after, int limit, Begin begin) {
    const Rows rows =
        query(db,
              "with page as (select" PENDING_COLUMNS PENDING_FROM
              " and ($7::timestamptz is null or (r.applied_at, r.id) > ($7, $8::bigint)"
              "  or ($10::boolean and r.id = $8))"
              " order by r.applied_at, r.id limit $9)"
              " select now() as now, (select count(*)" PENDING_FROM
              ") as count, page.*"
              " from (values (1)) always left join page on true"
              " order by applied_at, id",
              reviewer.sites, filter.site, filter.subject, filter.class_name, filter.finding,
              reviewer.id, at_of(after), id_of(after), limit, begin == Begin::from);
    Pending queue{
        {}, rows.front().get<std::int64_t>("count"), rows.front().get<domain::Instant>("now")};
    if (rows.front().maybe<std::int64_t>("id")) queue.entries = rows.map(entry_of);
    return queue;
}

std::vector<PendingEntry> plain(Read& db, const Reviewer& reviewer, const PendingFilter& filter,
                                const std::optional<PendingPlace>& after, int limit) {
    return query(db,
                 "select" PENDING_COLUMNS PENDING_FROM PLAIN
                 " and ($7::timestamptz is null or (r.applied_at, r.id) > ($7, $8::bigint))"
                 " order by r.applied_at, r.id limit $9",
                 reviewer.sites, filter.site, filter.subject, filter.class_name, filter.finding,
                 reviewer.id, at_of(after), id_of(after), limit)
        .map(entry_of);
}

std::int64_t count_plain(Read& db, const Reviewer& reviewer, const PendingFilter& filter) {
    return query(db, "select count(*) as count" PENDING_FROM PLAIN, reviewer.sites, filter.site,
                 filter.subject, filter.class_name, filter.finding, reviewer.id)
        .front()
        .get<std::int64_t>("count");
}

std::optional<domain::Id<domain::Registration>> take_next(
    Write& db, const Reviewer& reviewer, const PendingFilter& filter,
    const std::optional<PendingPlace>& after) {
    return take_first(db, reviewer, [&] {
        return query(db,
                     "select r.id" PENDING_FROM
                     " and k.at is null and (l.staff_id is null or l.staff_id = $6)"
                     " and r.id is distinct from $8::bigint"
                     " order by (r.applied_at, r.id) > ($7::timestamptz, $8::bigint) desc,"
                     "  r.applied_at, r.id limit 1 for update of r skip locked",
                     reviewer.sites, filter.site, filter.subject, filter.class_name, filter.finding,
                     reviewer.id, at_of(after), id_of(after));
    });
}

std::optional<domain::Id<domain::Registration>> take_neighbour(Write& db, const Reviewer& reviewer,
                                                               const PendingFilter& filter,
                                                               const PendingPlace& of,
                                                               Towards towards) {
    const auto ask = [&](Sql question) {
        return query(db, question, reviewer.sites, filter.site, filter.subject, filter.class_name,
                     filter.finding, reviewer.id, of.at, of.id);
    };
    return take_first(db, reviewer, [&] {
        if (towards == Towards::later)
            return ask("select r.id" PENDING_FROM
                       " and (l.staff_id is null or l.staff_id = $6)"
                       " and (r.applied_at, r.id) > ($7::timestamptz, $8::bigint)"
                       " order by r.applied_at, r.id limit 1 for update of r skip locked");
        return ask("select r.id" PENDING_FROM
                   " and (l.staff_id is null or l.staff_id = $6)"
                   " and (r.applied_at, r.id) < ($7::timestamptz, $8::bigint)"
                   " order by r.applied_at desc, r.id desc limit 1 for update of r skip locked");
    });
}

}  // namespace store
