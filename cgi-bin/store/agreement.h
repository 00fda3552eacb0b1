#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/id.h"
#include "store/database.h"

// The agreement (报名协议) of a sitting, in versions: a registration names the one accepted.
namespace store {

struct Agreement {
    std::int64_t id;
    int version;
    std::string body;  // plain text, a paragraph a line
};

// The version in force; nothing where the sitting has none yet.
std::optional<Agreement> agreement(Read& db, domain::Id<domain::Sitting> sitting);

}  // namespace store
