#pragma once

#include <optional>
#include <string>

#include "domain/id.h"
#include "domain/sitting.h"
#include "store/database.h"

// A file between its dry run and its import.
namespace store {

struct ImportFile {
    std::int64_t id = 0;
    domain::Id<domain::Staff> staff;  // whose it is: nobody else can open it
    std::string kind;                 // sites, offerings, roster
    std::optional<domain::Id<domain::Sitting>> sitting = {};
    std::optional<domain::Id<domain::Site>> site = {};
    std::string name = {};
    std::string bytes = {};
};

// Keeps it in place of those of its kind that its owner had; returns its key.
std::int64_t keep_import(Write& db, const ImportFile& file);

// Nothing where it is not of that owner and kind, or gone.
std::optional<ImportFile> import_file(Read& db, std::int64_t id, domain::Id<domain::Staff> staff,
                                      const std::string& kind);

void drop_import(Write& db, std::int64_t id);

}  // namespace store
