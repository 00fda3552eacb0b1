#include "store/counter_list.h"

#include "store/query.h"

namespace store {
namespace {

// $1 the sites, $2 how many at most.
#define AT_SITES " ($1::bigint[] is null or r.site_id = any ($1)) "

#define LISTED                                                                              \
    " r.id, r.name, r.id_number, r.phone, lpad(r.serial::text, 6, '0') as serial, r.stage," \
    " r.hold_until, w.name as site_name, t.name as sitting_name "

// One row at least, so that the count is told of an empty list too.
CounterList list_of(const Rows& rows) {
    CounterList list{{}, rows.front().get<std::int64_t>("count")};
    if (!rows.front().maybe<std::int64_t>("id")) return list;
    list.entries = rows.map([](const Row& row) {
        return CounterEntry{row.get<domain::Id<domain::Registration>>("id"),
                            row.text("name"),
                            row.text("id_number"),
                            row.text("phone"),
                            row.text("serial"),
                            row.text("site_name"),
                            row.text("sitting_name"),
                            row.get<domain::Stage>("stage"),
                            row.maybe<domain::Instant>("hold_until")};
    });
    return list;
}

template <class Of, class Part>
std::optional<Of> maybe(const std::optional<domain::RegistrationNumber>& number, Part part) {
    return number ? std::optional<Of>((*number).*part) : std::nullopt;
}

}  // namespace

CounterList found(Read& db, const Sites& sites, const domain::Sought& sought, int limit) {
    using domain::RegistrationNumber;
    const auto& number = sought.registration;
    // Names that begin so end before the same with the last character that there is behind it.
    return list_of(query(db, R"(
        with hit as (
            select id from registration
             where $3::text <> '' and name ~>=~ $3 and name ~<~ ($3 || chr(1114111))
             union select id from registration where id_number = $4
             union select id from registration where phone = $5
             union select r.id from passport p join registration r on r.passport_id = p.id
                    where p.mobile = $5
             union select registration_id from orders where number = $6
             union select r.id from site w join registration r on r.site_id = w.id
                    where r.serial = $7 and)" AT_SITES R"(
             union select r.id from sitting t join site w on w.code = $9
                     join registration r
                       on (r.sitting_id, r.site_id, r.serial) = (t.id, w.id, $10::integer)
                    where t.number = $8),
        found as materialized (
            select t.number as sitting,)" LISTED R"(
              from hit join registration r on r.id = hit.id
              join site w on w.id = r.site_id join sitting t on t.id = r.sitting_id
             where r.serial is not null and)" AT_SITES R"(),
        page as (select * from found order by sitting desc, name, id limit $2)
        select (select count(*) from found) as count, page.*
          from (values (1)) always left join page on true order by sitting desc, name, id)",
                         sites, limit, sought.name, sought.document, sought.phone, sought.order,
                         sought.serial, maybe<int>(number, &RegistrationNumber::sitting),
                         maybe<std::string>(number, &RegistrationNumber::site),
                         maybe<int>(number, &RegistrationNumber::serial)));
}

CounterList to_pay(Read& db, const Sites& sites, int limit) {
    return list_of(query(db, R"(
        with page as (
            select * from registration r where r.stage = 'payment' and)" AT_SITES R"(
             order by hold_until, id limit $2)
        select (select count(*) from registration r
                 where r.stage = 'payment' and)" AT_SITES R"() as count,)" LISTED R"(
          from (values (1)) always left join page r on true
          left join site w on w.id = r.site_id left join sitting t on t.id = r.sitting_id
         order by r.hold_until, r.id)",
                         sites, limit));
}

CounterList to_confirm(Read& db, const Sites& sites, int limit) {
    return list_of(query(db, R"(
        with open as (select id from sitting where status = 'open'),
        page as (
            select * from registration r
             where r.stage = 'paid' and r.sitting_id in (select id from open) and)" AT_SITES R"(
             order by site_id, sitting_id, serial limit $2)
        select (select count(*) from registration r
                 where r.stage = 'paid' and r.sitting_id in (select id from open)
                   and)" AT_SITES R"() as count,)" LISTED R"(
          from (values (1)) always left join page r on true
          left join site w on w.id = r.site_id left join sitting t on t.id = r.sitting_id
         order by r.site_id, r.sitting_id, r.serial)",
                         sites, limit));
}

}  // namespace store
