#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// Who has a registration in front of them for review: two reviewers never decide the same one.
namespace store {

// From opening it on; each new opening by the same reviewer begins anew.
inline constexpr std::chrono::minutes lease_lasts{10};

struct Lease {
    domain::Id<domain::Staff> holder;
    std::string name;
    domain::Instant taken_at;
    domain::Instant until;
};

// Who has it now; nothing where nobody does, or whose time is over.
std::optional<Lease> lease_of(Read& db, domain::Id<domain::Registration> registration);

// Takes one that waits for review, and lets go of the one that this reviewer had. False, and
// nothing changed, where somebody else has it or it waits no longer.
bool take_lease(Write& db, domain::Id<domain::Registration> registration,
                domain::Id<domain::Staff> staff);

// Lets go of it, where this reviewer has it.
void end_lease(Write& db, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff);

// Lets go of it and does not bring it up for this reviewer again.
void put_aside(Write& db, domain::Id<domain::Registration> registration,
               domain::Id<domain::Staff> staff);

// It is decided: nobody has it, nobody has put it aside.
void clear_desk(Write& db, domain::Id<domain::Registration> registration);

}  // namespace store
