#include "store/audit_chain.h"

#include <algorithm>
#include <array>

#include "store/query.h"

namespace store {
namespace {

constexpr std::array<std::string_view, 4> kinds{"changed", "missing", "gap", "stray"};

Break::Kind kind_named(std::string_view name) {
    const auto at = std::find(kinds.begin(), kinds.end(), name) - kinds.begin();
    return static_cast<Break::Kind>(at);
}

}  // namespace

std::string_view name(Break::Kind kind) { return kinds.at(static_cast<std::size_t>(kind)); }

int seal_audit(Write& db, int most) {
    return query(db, "select seal_audit($1) as sealed", most).front().get<int>("sealed");
}

ChainHead chain_head(Read& db) {
    const Rows rows = query(db, R"(
        select position, encode(hash, 'hex') as hash, sealed_at from audit_seal
         order by position desc limit 1)");
    if (rows.empty()) return {};
    return {rows.front().get<std::int64_t>("position"), rows.front().text("hash"),
            rows.front().get<domain::Instant>("sealed_at")};
}

std::optional<std::string> chain_hash(Read& db, std::int64_t position) {
    const Rows rows = query(
        db, "select encode(hash, 'hex') as hash from audit_seal where position = $1", position);
    if (rows.empty()) return std::nullopt;
    return rows.front().text("hash");
}

// Each seal is held against the one before it as it is stored, so one changed entry is one break
// and not all that follow.
std::vector<Break> chain_breaks(Read& db, int most) {
    return query(db, R"(
        with linked as (
            select s.position, s.audit_id, s.hash,
                   lag(s.hash, 1, ''::bytea) over chain as before,
                   lag(s.position, 1, 0::bigint) over chain as place_before
              from audit_seal s window chain as (order by s.position)),
        judged as (
            select l.position, l.audit_id,
                   case when l.place_before <> l.position - 1 then 'gap'
                        when a.id is null then 'missing'
                        when audit_hash(l.before, a) <> l.hash then 'changed' end as kind
              from linked l left join audit a on a.id = l.audit_id
            union all
            select 0, a.id, 'stray' from audit a
             where not exists (select from audit_seal s where s.audit_id = a.id)
               and not exists (select from audit_unsealed u where u.audit_id = a.id))
        select position, audit_id, kind from judged where kind is not null
         order by position, audit_id limit $1)",
                 most)
        .map([](const Row& row) {
            return Break{kind_named(row.text("kind")), row.get<std::int64_t>("position"),
                         row.get<std::int64_t>("audit_id")};
        });
}

ChainTail chain_tail(Read& db) {
    const Row row = query(db, R"(
        select count(*) as count, min(a.id) as first_entry, min(a.at) as since
          from audit_unsealed u join audit a on a.id = u.audit_id)")
                        .front();
    return {row.get<std::int64_t>("count"), row.maybe<std::int64_t>("first_entry"),
            row.maybe<domain::Instant>("since")};
}

}  // namespace store
