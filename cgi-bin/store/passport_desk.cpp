#include "store/passport_desk.h"

#include "domain/phone.h"
#include "domain/text.h"
#include "store/query.h"

namespace store {
namespace {

#define DESK_COLUMNS                                                                       \
    " p.id, p.email, p.mobile, p.created_at, p.activated_at, p.disabled_at, r.id as r_id," \
    " r.stage, r.name, r.id_type, r.id_number, r.site_id, w.name as site_name,"            \
    " n.number || '-' || w.code || '-' || lpad(r.serial::text, 6, '0') as number"

// passport p: the registration by which it is known
#define KNOWN_BY                                                                  \
    " left join lateral (select * from registration g where g.passport_id = p.id" \
    "      order by g.site_id is null, g.id desc limit 1) r on true"              \
    " left join site w on w.id = r.site_id"                                       \
    " left join sitting n on n.id = r.sitting_id "

// Each half has indexes of its own. $1 address, $2 mobile, $3 document's number, $4 name.
#define HITS                                                                           \
    " (select id from passport where activated_at is not null and lower(email) = $1"   \
    "  union select id from passport where activated_at is null and lower(email) = $1" \
    "  union select id from passport where activated_at is not null and mobile = $2"   \
    "  union select id from passport where activated_at is null and mobile = $2"       \
    "  union select passport_id from registration where id_number = $3"                \
    "  union select passport_id from registration where name = $4) h "

std::optional<DeskRegistration> registration_of(const Row& row) {
    const auto id = row.maybe<domain::Id<domain::Registration>>("r_id");
    if (!id) return std::nullopt;
    return DeskRegistration{*id,
                            row.get<domain::Stage>("stage"),
                            row.text("number"),
                            row.text("name"),
                            row.text("id_type"),
                            row.text("id_number"),
                            row.text("site_name")};
}

DeskPassport desk_passport_of(const Row& row) {
    return {row.get<domain::Id<domain::Passport>>("id"),
            row.text("email"),
            row.text("mobile"),
            row.get<domain::Instant>("created_at"),
            row.maybe<domain::Instant>("activated_at"),
            row.maybe<domain::Instant>("disabled_at"),
            row.maybe<domain::Id<domain::Site>>("site_id"),
            registration_of(row)};
}

}  // namespace

std::optional<DeskPassport> desk_passport(Read& db, domain::Id<domain::Passport> id) {
    const Rows rows =
        query(db, "select" DESK_COLUMNS " from passport p" KNOWN_BY "where p.id = $1", id);
    if (rows.empty()) return std::nullopt;
    return desk_passport_of(rows.front());
}

std::vector<DeskPassport> passports_found(Read& db, const std::string& text, const Sites& within) {
    const auto email = domain::Email::parse(text);
    const auto mobile = domain::Mobile::parse(text);
    const auto number = domain::upper(domain::without_space(domain::half_width(text)));
    return query(db,
                 "select" DESK_COLUMNS " from" HITS "join passport p on p.id = h.id" KNOWN_BY
                 "where $5::bigint[] is null or r.site_id = any ($5)"
                 "   or (p.activated_at is null and r.site_id is null)"
                 " order by p.id desc limit $6",
                 email ? email->key() : "", mobile ? mobile->text() : "", number,
                 domain::collapse(text), within, passports_listed + 1)
        .map(desk_passport_of);
}

std::optional<domain::Id<domain::Passport>> passport_with(Read& db, const domain::Email& email,
                                                          const Sites& within) {
    const Rows rows = query(db, R"(
        select p.id from passport p
         where lower(p.email) = $1 and p.activated_at is not null
           and ($2::bigint[] is null or exists (select from registration r
                 where r.passport_id = p.id and r.site_id = any ($2))))",
                            email.key(), within);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<domain::Id<domain::Passport>>("id");
}

std::optional<RefusedMail> refused_mail(Read& db, domain::Id<domain::Passport> id) {
    const Rows rows = query(db, R"(
        select m.refused_at, substring(m.answer from '^[45][0-9]{2}(?: [45][.][0-9]+[.][0-9]+)?')
                   as code
          from passport p join mail m on lower(m.recipient) = lower(p.email)
         where p.id = $1 and (m.refused_at is not null or m.delivered_at is not null)
         order by coalesce(m.refused_at, m.delivered_at) desc limit 1)",
                            id);
    if (rows.empty() || !rows.front().maybe<domain::Instant>("refused_at")) return std::nullopt;
    return RefusedMail{rows.front().get<domain::Instant>("refused_at"), rows.front().text("code")};
}

std::vector<DeskPassport> passports_without_mail(Read& db, const Sites& within) {
    return query(db,
                 "with refused as materialized (select distinct lower(recipient) as address"
                 "  from mail m where refused_at > now() - interval '30 days'"
                 "   and not exists (select from mail later"
                 "        where lower(later.recipient) = lower(m.recipient)"
                 "          and later.delivered_at > m.refused_at))"
                 "select" DESK_COLUMNS
                 " from (select p.id from refused join passport p"
                 "         on lower(p.email) = address and p.activated_at is not null"
                 "       union select p.id from refused join passport p"
                 "         on lower(p.email) = address and p.activated_at is null) h"
                 " join passport p on p.id = h.id" KNOWN_BY
                 "where $1::bigint[] is null or r.site_id = any ($1)"
                 " order by p.id desc limit $2",
                 within, passports_listed + 1)
        .map(desk_passport_of);
}

std::vector<PassportNote> passport_notes(Read& db, domain::Id<domain::Passport> id) {
    return query(db, R"(
        select n.at, f.name, n.action, n.document, n.words
          from passport_note n join staff f on f.id = n.staff_id
         where n.passport_id = $1 order by n.at desc, n.id desc)",
                 id)
        .map([](const Row& row) {
            return PassportNote{row.get<domain::Instant>("at"), row.text("name"),
                                row.text("action"), row.text("document"), row.text("words")};
        });
}

int count_sessions(Read& db, domain::Id<domain::Passport> id) {
    return query(db, "select count(*) as count from session where passport_id = $1", id)
        .front()
        .get<int>("count");
}

}  // namespace store
