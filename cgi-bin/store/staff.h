#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "domain/role.h"
#include "store/candidate.h"
#include "store/database.h"

// Who a staff session belongs to and what they may do where.
namespace store {

struct StaffRole {
    domain::Role role;
    std::optional<domain::Id<domain::Site>> site;  // nothing: every site
};

// Some sites; nothing: every site.
using Sites = std::optional<std::vector<domain::Id<domain::Site>>>;

// What one who has signed in has still to show. The more there is, the fewer pages open.
enum class Owes {
    nothing,
    enrolment,  // a second factor is required and not set up
    code,       // the second factor, in this session
};

struct Staff {
    domain::Id<domain::Staff> id;
    std::string name;
    bool stale;           // the session's last_seen is older than a minute
    domain::Instant now;  // the database's clock
    Owes owes;
    std::vector<StaffRole> roles;

    // whether any of the roles is held at that site
    bool may(domain::Roles roles, domain::Id<domain::Site> site) const;
    // whether any of the roles is held anywhere
    bool may(domain::Roles roles) const;
    // whether any of the roles is held for every site
    bool may_everywhere(domain::Roles wanted) const { return !sites(wanted); }
    // where any of the roles is held
    Sites sites(domain::Roles roles) const;
};

// Nothing for a session that is unknown, ended, too old, or of a disabled staff member.
std::optional<Staff> staff(Read& db, const std::string& session_hash, const SessionLimits& limits);

void touch_staff_session(Write& db, const std::string& session_hash);

}  // namespace store
