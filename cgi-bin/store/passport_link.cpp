#include "store/passport_link.h"

#include "store/passport_row.h"

namespace store {
namespace {

const char* name(LinkPurpose purpose) {
    return purpose == LinkPurpose::activate ? "activate" : "recover";
}

PassportLink::State state_of(const Row& row) {
    if (row.get<bool>("used")) return PassportLink::State::used;
    return row.get<bool>("expired") ? PassportLink::State::expired : PassportLink::State::good;
}

}  // namespace

void add_link(Write& db, const std::string& hash, domain::Id<domain::Passport> passport,
              LinkPurpose purpose, std::chrono::seconds lives) {
    change(db, R"(
        insert into passport_link (token_hash, passport_id, purpose, expires_at)
        values ($1, $2, $3, now() + $4::interval))",
           Bytes{hash}, passport, name(purpose), lives);
}

std::optional<PassportLink> link(Read& db, const std::string& hash, LinkPurpose purpose) {
    const Rows rows = query(db, "select" PASSPORT_COLUMNS R"(,
               l.used_at is not null as used, l.expires_at <= now() as expired
          from passport_link l
          join passport p on p.id = l.passport_id
          join credential c on c.passport_id = p.id
         where l.token_hash = $1 and l.purpose = $2)",
                            Bytes{hash}, name(purpose));
    if (rows.empty()) return std::nullopt;
    return PassportLink{state_of(rows.front()), passport_of(rows.front())};
}

bool use_link(Write& db, const std::string& hash) {
    const bool first = change(db, R"(
        update passport_link set used_at = now()
         where token_hash = $1 and used_at is null and expires_at > now())",
                              Bytes{hash}) == 1;
    if (first)
        change(db, R"(
            update passport_link l set used_at = now()
              from passport_link used
             where used.token_hash = $1 and l.passport_id = used.passport_id
               and l.purpose = used.purpose and l.used_at is null)",
               Bytes{hash});
    return first;
}

}  // namespace store
