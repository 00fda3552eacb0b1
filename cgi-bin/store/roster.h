#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/person.h"
#include "store/database.h"

// The school's own list (学籍库) of a site.
namespace store {

struct RosterRow {
    std::string id_type;
    std::string id_key;  // domain::IdDocument::person_key()
    std::string id_number;
    std::string name;
    domain::Study study;
};

// How rows compare with what is there.
struct RosterCounts {
    std::int64_t fresh = 0;
    std::int64_t changed = 0;
    std::int64_t same = 0;
};
RosterCounts compare_roster(Read& db, domain::Id<domain::Site> site,
                            const std::vector<RosterRow>& rows);

// Writes those that are new or changed; the same rows again change nothing.
void keep_roster(Write& db, domain::Id<domain::Site> site, const std::vector<RosterRow>& rows);

// What the roster says of a document: that of the site, else of the one that wrote last.
std::optional<RosterRow> roster_row(Read& db, const std::string& id_type, const std::string& id_key,
                                    std::optional<domain::Id<domain::Site>> site);

}  // namespace store
