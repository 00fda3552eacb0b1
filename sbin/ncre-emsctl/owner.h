#pragma once

#include <string>

#include "settings/settings.h"
#include "store/database.h"

namespace ctl {

// Root becomes that user of the system for good, so that PostgreSQL, which looks at who asks, lets
// it in as the role of that name. Nothing changes for anybody else, where there is no such user, or
// where libpq was given a password (PGPASSFILE, PGPASSWORD). What only root may read is read
// before.
void become(const std::string& user);

// The way to the site's database as the owner of its schema: after become(), where the database is
// this machine's.
store::Database owners_database(const settings::Settings& settings);

// The same for commands that work with what is in it: says so where its schema is not there yet.
store::Database sites_database(const settings::Settings& settings);
store::Database sites_database();

}  // namespace ctl
