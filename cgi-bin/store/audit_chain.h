#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/instant.h"
#include "store/database.h"

// The audit's chain: each sealed entry has a place and a hash over itself and the one before it.
namespace store {

// Seals committed entries, at most so many, in order; how many were sealed.
int seal_audit(Write& db, int most);

struct ChainHead {
    std::int64_t position = 0;               // 0: nothing is sealed yet
    std::string hash;                        // hexadecimal
    std::optional<domain::Instant> at = {};  // when it was sealed
};
ChainHead chain_head(Read& db);

// The hash at a place, hexadecimal; nothing where there is no such place.
std::optional<std::string> chain_hash(Read& db, std::int64_t position);

// One thing that is wrong with the chain.
struct Break {
    enum class Kind {
        changed,  // the entry, or its order, is not what was sealed
        missing,  // the entry is gone
        gap,      // places before this one are gone
        stray,    // an entry that is neither sealed nor waits for it: its seal is gone
    };
    Kind kind;
    std::int64_t position;  // 0: none
    std::int64_t entry;     // the audit's id
};
std::string_view name(Break::Kind kind);

// All that is wrong, by place, at most so many. Reads every entry.
std::vector<Break> chain_breaks(Read& db, int most);

// What waits for its seal: normally some seconds' worth.
struct ChainTail {
    std::int64_t count = 0;
    std::optional<std::int64_t> first_entry = {};
    std::optional<domain::Instant> since = {};
};
ChainTail chain_tail(Read& db);

}  // namespace store
