#include "store/audit.h"

#include "store/query.h"

namespace store {
namespace {

const char* name(Actor actor) {
    switch (actor) {
        case Actor::candidate: return "candidate";
        case Actor::staff: return "staff";
        case Actor::clerk: return "clerk";
        case Actor::sysadmin: return "sysadmin";
        case Actor::gateway: return "gateway";
    }
    return "";
}

}  // namespace

void audit(Write& db, const AuditEntry& entry) {
    const auto actor = entry.actor_id != 0 ? std::optional(entry.actor_id) : std::nullopt;
    if (entry.origin)
        change(db,
               "insert into audit_origin (client, address) values ($1, $2) on conflict do nothing",
               entry.origin->key, entry.origin->address);
    change(db, R"(
        insert into audit (actor, actor_id, action, passport_id, registration_id, site_id, client,
                           detail)
        values ($1, $2, $3, $4, $5, $6, $7, $8))",
           name(entry.actor), actor, entry.action, entry.passport, entry.registration, entry.site,
           entry.origin ? entry.origin->key : "", entry.detail);
}

}  // namespace store
