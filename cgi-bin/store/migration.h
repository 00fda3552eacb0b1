#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/database.h"

// The numbered files of sql/: append-only, each applied once and in one transaction.
namespace store {

struct Migration {
    int version;
    std::string name;  // the file's: "0001_passport.sql"
    std::string sql;
};

// The files of a folder in their order. Throws std::runtime_error for a name without a number, a
// number used twice or left out.
std::vector<Migration> migrations_in(const std::filesystem::path& folder);

// The newest version that the database has; 0 for an empty one. Waits for a migration that another
// program is applying.
int schema_version(Write& db);

// Applies one and notes it. The caller gives each its own transaction.
void apply(Write& db, const Migration& migration);

// Repeats what the migrations say of roles ("alter role ncre_ems_… set …;"): it belongs to the
// cluster, so no dump of the database holds it.
void set_roles(Write& db, const std::vector<Migration>& migrations);

// Makes the table of subjects hold the national list that this program was built with; a subject
// that left the list stays, because past sittings name it.
void keep_subjects(Write& db);

}  // namespace store
