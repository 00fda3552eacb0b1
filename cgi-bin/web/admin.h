#pragma once

#include <string_view>

#include "domain/role.h"
#include "store/standing.h"
#include "web/visit.h"

// What the staff pages share.
namespace web {

using domain::Role;
using domain::Roles;

inline constexpr Roles any_staff{Role::administrator, Role::manager, Role::reviewer, Role::cashier,
                                 Role::auditor};
inline constexpr Roles may_review{Role::administrator, Role::manager, Role::reviewer};
inline constexpr Roles may_take_fees{Role::administrator, Role::manager, Role::cashier};

// The registration with that id, where this person has a role at its site. HttpError 404 for one
// that does not exist and for another site's alike: an id tells nothing.
store::Standing registration_for_staff(const Visit& visit, store::Read& db, std::string_view id);

}  // namespace web
