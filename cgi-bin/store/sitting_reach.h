#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/hold.h"
#include "domain/id.h"
#include "domain/stage.h"
#include "store/database.h"

// What a change of a sitting touches.
namespace store {

// How many registrations stand in each stage; those without any are left out.
std::map<domain::Stage, std::int64_t> by_stage(Read& db, domain::Id<domain::Sitting> sitting);

// Those who hold places that run out, and until when.
struct Held {
    domain::Id<domain::Registration> id;
    domain::Stage stage;
    domain::Hold hold;
};
std::vector<Held> held(Read& db, domain::Id<domain::Sitting> sitting);
// The same, and they wait where they are until the transaction ends.
std::vector<Held> lock_held(Write& db, domain::Id<domain::Sitting> sitting);

// `holds`: each with the end that it has from now on.
void move_holds(Write& db, const std::vector<Held>& holds);

// Where a subject is opened, and how many have it.
struct Opened {
    std::int64_t sites;
    std::int64_t taken;
};
std::map<std::string, Opened> opened(Read& db, domain::Id<domain::Sitting> sitting);

// How many sites open something, and their places in all.
struct Offered {
    std::int64_t sites;
    std::int64_t places;
};
Offered offered(Read& db, domain::Id<domain::Sitting> sitting);

}  // namespace store
