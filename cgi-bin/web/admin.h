#pragma once

#include <string>
#include <string_view>
#include <vector>

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
// auditors read all and change nothing
inline constexpr Roles may_see_queue{Role::administrator, Role::manager, Role::reviewer,
                                     Role::auditor};
inline constexpr Roles may_see_fees{Role::administrator, Role::manager, Role::cashier,
                                    Role::auditor};
// what a site says of itself, opens and imports; and what is the institution's
inline constexpr Roles may_set_up{Role::administrator, Role::manager};
inline constexpr Roles may_see_setup{Role::administrator, Role::manager, Role::auditor};
inline constexpr Roles may_administer{Role::administrator};
inline constexpr Roles may_see_all{Role::administrator, Role::auditor};

// The pages that this member of staff has a tab to.
std::vector<std::string_view> tabs_of(const store::Staff& staff);

// A key as it stands in a query or a form. HttpError 404 for what is none.
std::int64_t key_number(std::string_view text);
template <class Of>
domain::Id<Of> key_of(std::string_view text) {
    return {key_number(text)};
}

// Writes into the audit that the visiting member of staff did `action` ("registration.approve").
// `detail`: keys and numbers, never personal values.
void note(const Visit& visit, store::Write& db, const store::Registration& registration,
          std::string_view action, const std::string& detail = {});
// The same for the passport that the page's `id` names.
void note_passport(const Visit& visit, store::Write& db, std::string_view action,
                   const std::string& detail = {});
// The same for what is no registration's: of the site that the page's `id` names, where there is
// one.
void note_setup(const Visit& visit, store::Write& db, std::string_view action,
                const std::string& detail = {});

}  // namespace web
