#pragma once

#include <optional>
#include <string>

#include "domain/fault.h"
#include "store/staff.h"
#include "web/visit.h"

// What one member of staff does to another's account.
namespace web {

// The role that a form names by role and site (empty: every site). HttpError 400 for what is none,
// 403 for one that the visitor may not give or take there, 404 for no site.
store::StaffRole role_in_form(const Visit& visit, store::Read& db);

// Whether the visitor may give that role.
bool may_give(const Visit& visit, const store::StaffRole& role);

// Why this account may not be disabled; nothing where it may.
std::optional<domain::Fault> disabling_fault(const Visit& visit, store::Write& db);

// Why that role may not be taken from it.
std::optional<domain::Fault> taking_fault(const Visit& visit, store::Write& db,
                                          const store::StaffRole& role);

// A new link for `staff`, as the sealed notice of the next page: only who made it sees it.
std::string link_notice(const Visit& visit, store::Write& db, domain::Id<domain::Staff> staff,
                        const char* what);

// The link's address where the notice of this visit has one.
std::optional<std::string> noticed_link(const Visit& visit);

}  // namespace web
