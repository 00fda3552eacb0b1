#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "store/codec.h"
#include "store/database.h"

// The second factor of staff: a sealed secret, and recovery codes as keyed hashes.
namespace store {

struct Factor {
    std::string secret;  // sealed
    bool enrolled;       // else it is being set up
};

std::optional<Factor> factor(Read& db, domain::Id<domain::Staff> staff);

// Begins setting up, with a new secret; changes nothing for one that is enrolled.
void begin_factor(Write& db, domain::Id<domain::Staff> staff, const std::string& sealed);

// The first code, of time step `step`, was right. False where another was first.
bool enrol_factor(Write& db, domain::Id<domain::Staff> staff, std::int64_t step);

// Takes a code of that step: none is taken twice, and none older than the last.
bool spend_step(Write& db, domain::Id<domain::Staff> staff, std::int64_t step);

// With its recovery codes.
void remove_factor(Write& db, domain::Id<domain::Staff> staff);

// These in place of all before.
void put_recovery_codes(Write& db, domain::Id<domain::Staff> staff,
                        const std::vector<Bytes>& hashes);
bool spend_recovery_code(Write& db, domain::Id<domain::Staff> staff, const Bytes& hash);
int recovery_codes_left(Read& db, domain::Id<domain::Staff> staff);

// The session of that hash has shown the second factor.
void mark_factor_shown(Write& db, const std::string& session_hash);

}  // namespace store
