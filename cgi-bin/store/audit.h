#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/id.h"
#include "store/database.h"

// The audit: who did what to whom from where. Keys only, never personal values.
namespace store {

enum class Actor { candidate, staff, clerk, sysadmin, gateway };

// Where a visit came from. The address is personal, so an entry holds only its keyed hash; the two
// stand together in a table of their own, which retention empties.
struct Origin {
    std::string key;
    std::string address;
};

struct AuditEntry {
    Actor actor;
    std::int64_t actor_id = 0;  // the passport's or the staff's key; 0: none
    std::string action;         // "registration.approve"
    std::optional<domain::Id<domain::Passport>> passport = {};
    std::optional<domain::Id<domain::Registration>> registration = {};
    std::optional<domain::Id<domain::Site>> site = {};
    std::optional<Origin> origin = {};
    std::string detail = {};
};

void audit(Write& db, const AuditEntry& entry);

}  // namespace store
