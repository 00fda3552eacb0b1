#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/role.h"
#include "store/database.h"
#include "store/staff.h"

namespace store {

struct NewStaff {
    std::string login;
    std::string name;
    std::string password_hash;  // "": none yet, a link is to be handed over
    std::optional<domain::Role> role;
    std::vector<std::string> site_codes;  // none: every site
};

// Throws Violation of staff_login where the login is taken, and std::invalid_argument, naming it,
// for a site that does not exist.
domain::Id<domain::Staff> add_staff(Write& db, const NewStaff& staff);

void set_staff_password(Write& db, domain::Id<domain::Staff> staff, const std::string& hash);

// Nobody signs in with a disabled account, and its sessions end.
void disable_staff(Write& db, domain::Id<domain::Staff> staff);
void enable_staff(Write& db, domain::Id<domain::Staff> staff);

void require_factor(Write& db, domain::Id<domain::Staff> staff, bool required);

// False where it is held already, or not held.
bool give_role(Write& db, domain::Id<domain::Staff> staff, const StaffRole& role);
bool take_role(Write& db, domain::Id<domain::Staff> staff, const StaffRole& role);

void rename_staff(Write& db, domain::Id<domain::Staff> staff, const std::string& name);

// Whether somebody but `staff` is administrator of all sites and can sign in. Who asks makes others
// that ask wait until this transaction ends: of two administrators not both leave at once.
bool another_administrator(Write& db, domain::Id<domain::Staff> staff);

}  // namespace store
