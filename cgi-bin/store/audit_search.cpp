#include "store/audit_search.h"

#include "store/query.h"

namespace store {
namespace {

// $1 to $9: the search, in its order.
#define AUDIT_FOUND                                                          \
    " from audit a"                                                          \
    " where ($1::bigint[] is null or a.site_id = any ($1))"                  \
    "   and ($2 or a.site_id is not null)"                                   \
    "   and ($3 = '' or a.action = $3)"                                      \
    "   and ($4::bigint is null or (a.actor = 'staff' and a.actor_id = $4))" \
    "   and ($5::bigint is null or a.registration_id = $5)"                  \
    "   and ($6::bigint is null or a.passport_id = $6)"                      \
    "   and ($7::bigint is null or a.site_id = $7)"                          \
    "   and ($8::timestamptz is null or a.at >= $8)"                         \
    "   and ($9::timestamptz is null or a.at < $9)"

// "77-110108-000427" of a registration r with its sitting and site.
#define NUMBER_OF "n.number || '-' || w.code || '-' || lpad(r.serial::text, 6, '0')"

Actor actor_named(std::string_view name) {
    if (name == "staff") return Actor::staff;
    if (name == "clerk") return Actor::clerk;
    if (name == "gateway") return Actor::gateway;
    return name == "sysadmin" ? Actor::sysadmin : Actor::candidate;
}

AuditLine line_of(const Row& row) {
    return {{row.get<domain::Instant>("at"), row.get<std::int64_t>("id")},
            actor_named(row.text("actor")),
            row.text("login"),
            row.text("name"),
            row.text("action"),
            row.text("detail"),
            row.maybe<domain::Id<domain::Passport>>("passport_id"),
            row.maybe<domain::Id<domain::Registration>>("registration_id"),
            row.text("number"),
            row.text("site_code"),
            row.text("address"),
            row.get<bool>("sealed")};
}

}  // namespace

std::vector<AuditLine> audit_lines(Read& db, const AuditSearch& s,
                                   const std::optional<AuditPlace>& after) {
    const auto at = after ? std::optional(after->at) : std::nullopt;
    return query(db,
                 "select e.*, f.login, f.name, " NUMBER_OF
                 " as number, u.code as site_code, o.address,"
                 " not exists (select from audit_unsealed t where t.audit_id = e.id) as sealed"
                 " from (select a.*" AUDIT_FOUND
                 "          and ($10::timestamptz is null or (a.at, a.id) < ($10, $11))"
                 "        order by a.at desc, a.id desc limit $12) e"
                 " left join staff f on e.actor = 'staff' and f.id = e.actor_id"
                 " left join registration r on r.id = e.registration_id"
                 " left join sitting n on n.id = r.sitting_id"
                 " left join site w on w.id = r.site_id"
                 " left join site u on u.id = e.site_id"
                 " left join audit_origin o on o.client = e.client"
                 " order by e.at desc, e.id desc",
                 s.within, s.of_no_site, s.action, s.staff, s.registration, s.passport, s.site,
                 s.from, s.to, at, after ? after->id : 0, audit_a_page + 1)
        .map(line_of);
}

std::int64_t count_audit(Read& db, const AuditSearch& s) {
    return query(db, "select count(*) as count from (select" AUDIT_FOUND " limit $10) e", s.within,
                 s.of_no_site, s.action, s.staff, s.registration, s.passport, s.site, s.from, s.to,
                 audit_counted + 1)
        .front()
        .get<std::int64_t>("count");
}

// Steps from each action to the next by the index, past the millions of the same.
std::vector<std::string> audited_actions(Read& db) {
    return query(db, R"(
        with recursive names as (
            (select action from audit order by action limit 1)
            union all
            select (select a.action from audit a where a.action > n.action
                     order by a.action limit 1)
              from names n where n.action is not null)
        select action from names where action is not null)")
        .map([](const Row& row) { return row.text("action"); });
}

std::optional<domain::Id<domain::Registration>> registration_numbered(Read& db, int sitting,
                                                                      const std::string& site,
                                                                      int serial) {
    const Rows rows = query(db, R"(
        select s.registration_id
          from serial s join sitting n on n.id = s.sitting_id join site w on w.id = s.site_id
         where n.number = $1 and w.code = $2 and s.serial = $3)",
                            sitting, site, serial);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<domain::Id<domain::Registration>>("registration_id");
}

std::string number_of(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, "select " NUMBER_OF R"( as number
          from registration r join sitting n on n.id = r.sitting_id
          left join site w on w.id = r.site_id where r.id = $1)",
                            registration);
    return rows.empty() ? "" : rows.front().text("number");
}

}  // namespace store
