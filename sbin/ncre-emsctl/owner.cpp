#include "sbin/ncre-emsctl/owner.h"

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <cstdlib>
#include <stdexcept>

#include "settings/conninfo.h"
#include "store/health.h"
#include "store/migration.h"
#include "store/roles.h"

namespace ctl {

void become(const std::string& user) {
    if (geteuid() != 0 || std::getenv("PGPASSFILE") != nullptr ||
        std::getenv("PGPASSWORD") != nullptr)
        return;
    const passwd* const found = getpwnam(user.c_str());
    if (found == nullptr) return;
    if (initgroups(found->pw_name, found->pw_gid) != 0 || setgid(found->pw_gid) != 0 ||
        setuid(found->pw_uid) != 0)
        throw std::runtime_error("cannot become the user " + user);
}

store::Database owners_database(const settings::Settings& settings) {
    if (settings::parse_conninfo(settings.database.conninfo).local())
        become(store::role_of("owner"));
    return store::Database(settings.database.as("owner"));
}

store::Database sites_database(const settings::Settings& settings) {
    const auto known = store::migrations_in(settings.templates.parent_path() / "sql").size();
    const int found =
        owners_database(settings).read([](store::Read& db) { return store::schema_of(db); });
    if (found < static_cast<int>(known))
        throw std::runtime_error("the database has schema " + std::to_string(found) +
                                 ", this program needs " + std::to_string(known) +
                                 "; first: ncre-emsctl db migrate");
    return owners_database(settings);
}

store::Database sites_database() { return sites_database(settings::load()); }

}  // namespace ctl
