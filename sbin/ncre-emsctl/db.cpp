#include <cstdio>
#include <stdexcept>
#include <string>

#include "sbin/ncre-emsctl/commands.h"
#include "settings/settings.h"
#include "store/migration.h"

namespace ctl {
namespace {

// Each migration in a transaction of its own: what was applied stays when a later one fails.
void migrate(const std::string& folder) {
    const auto settings = settings::load();
    const auto all = store::migrations_in(folder.empty() ? settings.templates.parent_path() / "sql"
                                                         : std::filesystem::path(folder));
    store::Database database(settings.database.as("owner"));
    for (bool more = true; more;) {
        more = database.write([&](store::Write& db) {
            const auto version = static_cast<std::size_t>(store::schema_version(db));
            if (version > all.size())
                throw std::runtime_error("the database has schema " + std::to_string(version) +
                                         ", newer than this program's " +
                                         std::to_string(all.size()) +
                                         ": install the newer package, or restore the backup "
                                         "made before it");
            if (version == all.size()) return false;
            store::apply(db, all[version]);
            std::printf("applied %s\n", all[version].name.c_str());
            return true;
        });
    }
    database.write([](store::Write& db) { store::keep_subjects(db); });
    std::printf("the schema is at version %zu\n", all.size());
}

}  // namespace

void add_db(CLI::App& app) {
    auto* db = app.add_subcommand("db", "The database")->require_subcommand(1);
    auto* command = db->add_subcommand("migrate", "Brings the schema up to this program's version");
    auto folder = std::make_shared<std::string>();
    command->add_option("--sql", *folder,
                        "Folder of the migrations (default: beside the templates)");
    command->callback([folder] { migrate(*folder); });
}

}  // namespace ctl
