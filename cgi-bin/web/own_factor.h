#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/fault.h"
#include "store/database.h"
#include "web/visit.h"

// The second factor of the visiting member of staff.
namespace web {

// Judges what was typed: six digits of the authenticator or a recovery code, each good once.
// Nothing: it was right, and is spent. Wrong ones are counted and lock as wrong passwords do,
// wherever they come from: only who knows the password comes so far.
std::optional<domain::Fault> factor_fault(const Visit& visit, store::Write& db,
                                          const std::string& typed);

// Begins setting up with a new secret.
void begin_own_factor(const Visit& visit, store::Write& db);

// The secret that is being set up; nothing where none is.
std::optional<std::string> secret_to_enrol(const Visit& visit, store::Read& db);

// Ends setting up with the first code. Nothing: the second factor is on, and shown in this session.
std::optional<domain::Fault> enrol_own_factor(const Visit& visit, store::Write& db,
                                              const std::string& typed);

// Ten new recovery codes, as people type them: ABCD-EFGH-JKLM. Those before them are void.
std::vector<std::string> renew_recovery_codes(const Visit& visit, store::Write& db);

}  // namespace web
