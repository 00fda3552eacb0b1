#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/field_reader.h"
#include "domain/id.h"
#include "domain/instant.h"
#include "domain/sitting.h"
#include "store/database.h"

// Each state that a sitting was saved in.
namespace store {

struct SittingVersion {
    int version;
    std::string staff;  // the name of who saved it; empty: as it stood before the console
    domain::Instant saved_at;
    domain::TypedFields whole;  // as domain::form_of()
};

bool has_version(Read& db, domain::Id<domain::Sitting> sitting);
void keep_version(Write& db, domain::Id<domain::Sitting> sitting, const domain::TypedFields& whole,
                  std::optional<domain::Id<domain::Staff>> staff);

// The newest first, at most `limit`.
std::vector<SittingVersion> versions(Read& db, domain::Id<domain::Sitting> sitting, int limit);

}  // namespace store
