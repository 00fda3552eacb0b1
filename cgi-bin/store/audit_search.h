#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/audit.h"
#include "store/database.h"
#include "store/staff.h"

// The audit as it is read: what was done, the latest first.
namespace store {

struct AuditSearch {
    Sites within;        // only what was done at these sites
    bool of_no_site;     // also what belongs to none: accounts, sittings
    std::string action;  // "registration.approve"; empty: all
    std::optional<domain::Id<domain::Staff>> staff = {};
    std::optional<domain::Id<domain::Registration>> registration = {};
    std::optional<domain::Id<domain::Passport>> passport = {};
    std::optional<domain::Id<domain::Site>> site = {};
    std::optional<domain::Instant> from = {};
    std::optional<domain::Instant> to = {};  // before it
};

// Where in the list a page begins: behind the last entry of the one before.
struct AuditPlace {
    domain::Instant at;
    std::int64_t id;
};

struct AuditLine {
    AuditPlace place;
    Actor actor;
    std::string login;  // the member of staff's, and the name; empty for others
    std::string name;
    std::string action;
    std::string detail;
    std::optional<domain::Id<domain::Passport>> passport;
    std::optional<domain::Id<domain::Registration>> registration;
    std::string number;     // 报名号 in full; empty before the first submit
    std::string site_code;  // empty where it belongs to none
    std::string address;    // empty where none was noted, or retention took it
    bool sealed;
};

inline constexpr int audit_a_page = 50;
// Beyond it a count says only that there are more: nobody waits for a count of millions.
inline constexpr std::int64_t audit_counted = 10000;

// One more than a page where there are more.
std::vector<AuditLine> audit_lines(Read& db, const AuditSearch& search,
                                   const std::optional<AuditPlace>& after);

// At most audit_counted + 1.
std::int64_t count_audit(Read& db, const AuditSearch& search);

// Every action that there is an entry of, by name.
std::vector<std::string> audited_actions(Read& db);

// The registration that a 报名号 was given to: 考次, 考点, 流水号.
std::optional<domain::Id<domain::Registration>> registration_numbered(Read& db, int sitting,
                                                                      const std::string& site,
                                                                      int serial);
// The reverse; empty before the first submit, and for a registration that there is not.
std::string number_of(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
