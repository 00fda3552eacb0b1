#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "store/audit_search.h"
#include "web/faults.h"
#include "web/visit.h"

// The audit's page: its search, and an entry in words.
namespace web {

// A search as an address carries it, in keys and days: what, staff, registration, passport, site,
// from_day, to_day; only those that there are.
using AuditWanted = std::map<std::string, std::string, std::less<>>;

AuditWanted wanted_in_query(const Visit& visit);

// What the posted form asks for, or faults at its fields. Who may not see all learns of a passport
// only where it has a registration at one of the own sites.
AuditWanted wanted_in_form(const Visit& visit, store::Read& db, Faults& faults);

// "admin-audit?…", with one more part of a query.
std::string audit_address(const AuditWanted& wanted, const std::string& more = {});

// Within what the visitor may see. HttpError 404 for a key that is none.
store::AuditSearch search_of(const Visit& visit, const AuditWanted& wanted);

// The fields of the form, by name: as they were typed, or of a search that is shown.
using AuditTyped = std::map<std::string, std::string, std::less<>>;
AuditTyped typed_in_form(const Visit& visit);
AuditTyped typed_of(const Visit& visit, store::Read& db, const AuditWanted& wanted);

// The fields into admin-audit.tpl.
void show_audit_form(Block& block, const Visit& visit, store::Read& db, const AuditTyped& typed,
                     const AuditWanted& wanted);

// One entry of admin-audit.tpl.
void show_audit_line(Block block, const store::AuditLine& line);

// part/audit-action.tpl: what "registration.approve" is called.
void show_action_name(Block& block, const Marker& marker, std::string_view action);

// "2026-01-06 17:00:05", by the clock of Shanghai.
std::string second_text(domain::Instant when);

}  // namespace web
