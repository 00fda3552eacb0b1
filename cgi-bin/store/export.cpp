#include "store/export.h"

#include "domain/person.h"
#include "store/query.h"

namespace store {
namespace {

// $1 sitting, $2 site, $3 stages, $4 level, $5 class; behind the place ($6, $7).
#define WANTED                                                                                   \
    " from registration r join site w on w.id = r.site_id join sitting t on t.id = r.sitting_id" \
    " where r.sitting_id = $1 and r.site_id = $2 and r.serial is not null"                       \
    " and r.stage = any ($3::text[]) and ($5::text is null or coalesce(r.class_name, '') = $5)"  \
    " and ($4::integer = 0 or exists (select from choice c join offering o on o.id = "           \
    "c.offering_id"                                                                              \
    "  join subject s on s.code = o.subject_code where c.registration_id = r.id"                 \
    "  and c.freed_at is null and s.level = $4)) "
#define NEXT(many) \
    " and (r.serial, r.id) > ($6::integer, $7::bigint) order by r.serial, r.id limit " many
#define COLUMNS                                                                        \
    " r.*, lpad(r.serial::text, 6, '0') as serial_text, w.code as site_code,"          \
    " w.name as site_name, t.number as sitting_number, exists (select from portrait p" \
    " where p.registration_id = r.id) as portrait"
#define HELD                                                                                      \
    " choice c join offering o on o.id = c.offering_id join subject s on s.code = o.subject_code" \
    " and c.freed_at is null "

Exported exported_of(const Row& row) {
    Exported one{.id = row.get<domain::Id<domain::Registration>>("id"),
                 .sitting = row.get<int>("sitting_number"),
                 .site_code = row.text("site_code"),
                 .site_name = row.text("site_name"),
                 .serial = row.text("serial_text"),
                 .stage = row.get<domain::Stage>("stage"),
                 .person = {},
                 .subjects = row.text("subjects"),
                 .choices = row.get<std::int64_t>("choices"),
                 .fee = row.get<domain::Money>("fee"),
                 .submitted_at = row.maybe<domain::Instant>("submitted_at"),
                 .portrait = row.get<bool>("portrait")};
    for (const std::string_view field : domain::person_fields)
        if (auto text = row.maybe<std::string>(std::string(field).c_str()))
            one.person.emplace(field, std::move(*text));
    return one;
}

struct WithJpeg {
    Exported exported;
    std::string jpeg;
};
const Exported& exported_in(const Exported& one) { return one; }
const Exported& exported_in(const WithJpeg& one) { return one.exported; }

// Asks for one part after the other: ask(site, serial, id) gives the rows behind that place.
template <class Ask, class Take>
void each_part(const ExportFilter& filter, Ask ask, Take take) {
    for (const auto site : filter.sites) {
        int serial = 0;
        domain::Id<domain::Registration> id;
        for (bool more = true; more;) {
            const auto part = ask(site, serial, id);
            for (const auto& one : part) take(one);
            more = !part.empty();
            if (!more) continue;
            serial = std::stoi(exported_in(part.back()).serial);
            id = exported_in(part.back()).id;
        }
    }
}

}  // namespace

std::string Exported::number() const {
    return (sitting < 10 ? "0" : "") + std::to_string(sitting) + site_code + serial;
}

void each_registration(Read& db, const ExportFilter& filter, const TakeExported& take) {
    const auto ask = [&](auto site, int serial, auto id) {
        return query(db,
                     "select page.*, held.* from (select" COLUMNS WANTED NEXT("500") ") page,"
                     " lateral (select string_agg(s.code || ' ' || s.name, '; ' order by s.code)"
                     " as subjects, count(*) as choices, coalesce(sum(c.fee_fen), 0) as fee from"
                     HELD "where c.registration_id = page.id) held order by page.serial, page.id",
                     filter.sitting, site, filter.stages, filter.level, filter.class_name, serial,
                     id)
            .map(exported_of);
    };
    each_part(filter, ask, take);
}

void each_choice(Read& db, const ExportFilter& filter, const TakeExported& take) {
    const auto ask = [&](auto site, int serial, auto id) {
        return query(db,
                     "select page.*, held.code as subjects, 1 as choices,"
                     " coalesce(held.fee_fen, 0) as fee"
                     " from (select" COLUMNS WANTED NEXT("500") ") page left join lateral"
                     " (select s.code, c.fee_fen from" HELD "where c.registration_id = page.id"
                     " and $4::integer in (0, s.level)) held on true"
                     " order by page.serial, page.id, held.code",
                     filter.sitting, site, filter.stages, filter.level, filter.class_name, serial,
                     id)
            .map(exported_of);
    };
    // who holds none is there for the sake of the place and not told
    each_part(filter, ask, [&](const Exported& one) {
        if (!one.subjects.empty()) take(one);
    });
}

void each_portrait(Read& db, const ExportFilter& filter,
                   const std::function<void(const Exported&, const std::string& jpeg)>& take) {
    const auto ask = [&](auto site, int serial, auto id) {
        return query(db,
                     "select page.*, jpeg.jpeg, '' as subjects, 0 as choices, 0 as fee"
                     " from (select" COLUMNS WANTED
                     "and exists (select from portrait p where p.registration_id = r.id)"
                     NEXT("10") ") page join portrait jpeg on jpeg.registration_id = page.id"
                     " order by page.serial, page.id",
                     filter.sitting, site, filter.stages, filter.level, filter.class_name, serial,
                     id)
            .map([](const Row& row) {
                return WithJpeg{exported_of(row), row.get<Bytes>("jpeg").value};
            });
    };
    each_part(filter, ask, [&](const WithJpeg& one) { take(one.exported, one.jpeg); });
}

ExportCount count_exported(Read& db, const ExportFilter& filter) {
    ExportCount count;
    for (const auto site : filter.sites) {
        const Row row =
            query(db,
                  "with wanted as materialized (select r.id" WANTED
                  ")"
                  " select (select count(*) from wanted) as registrations,"
                  " (select count(*) from wanted join" HELD
                  "on c.registration_id = wanted.id where $4 in (0, s.level)) as choices,"
                  " (select count(*) from wanted join portrait p on p.registration_id = wanted.id)"
                  " as portraits",
                  filter.sitting, site, filter.stages, filter.level, filter.class_name)
                .front();
        count.registrations += row.get<std::int64_t>("registrations");
        count.choices += row.get<std::int64_t>("choices");
        count.portraits += row.get<std::int64_t>("portraits");
    }
    return count;
}

}  // namespace store
