#pragma once

#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/role.h"
#include "store/database.h"

namespace store {

struct NewStaff {
    std::string login;
    std::string name;
    std::string password_hash;
    domain::Role role;
    std::vector<std::string> site_codes;  // none: every site
};

// Throws Violation of staff_login where the login is taken, and std::invalid_argument, naming it,
// for a site that does not exist.
domain::Id<domain::Staff> add_staff(Write& db, const NewStaff& staff);

}  // namespace store
