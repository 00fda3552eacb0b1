#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include "sbin/ncre-emsctl/allow.h"
#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "settings/conninfo.h"
#include "store/migration.h"
#include "store/roles.h"

namespace ctl {
namespace {

std::string newer(std::size_t found, std::size_t known) {
    return "the database has schema " + std::to_string(found) + ", newer than this program's " +
           std::to_string(known) +
           ". Install the newer package again; or go back for good: stop ncre-ems.target, then "
           "ncre-emsctl restore the backup that was made before the upgrade";
}

// Each migration in a transaction of its own: what was applied stays when a later one fails.
void migrate(const std::string& folder) {
    const auto settings = settings::load();
    const auto all = store::migrations_in(folder.empty() ? settings.templates.parent_path() / "sql"
                                                         : std::filesystem::path(folder));
    auto database = owners_database(settings);
    for (bool more = true; more;) {
        more = database.write([&](store::Write& db) {
            const auto version = static_cast<std::size_t>(store::schema_version(db));
            if (version > all.size()) throw std::runtime_error(newer(version, all.size()));
            if (version == all.size()) return false;
            store::apply(db, all[version]);
            std::printf("applied %s\n", all[version].name.c_str());
            return true;
        });
    }
    database.write([](store::Write& db) { store::keep_subjects(db); });
    std::printf("the schema is at version %zu\n", all.size());
}

void show(const std::vector<std::string>& statements) {
    for (const auto& statement : statements) std::printf("%s;\n", statement.c_str());
    std::fflush(stdout);
}

// libpq takes the last of a word that is there twice.
std::string as_superuser(const std::string& conninfo) {
    const bool address = conninfo.find("://") != std::string::npos;
    if (!address) return conninfo + " user=postgres dbname=postgres";
    return conninfo + (conninfo.find('?') == std::string::npos ? '?' : '&') +
           "user=postgres&dbname=postgres";
}

void init(bool only_print) {
    const auto& conninfo = settings::load().database.conninfo;
    const auto found = settings::parse_conninfo(conninfo);
    const auto name = found.database.empty() ? "ncre_ems" : found.database;
    if (only_print) return show(store::all_of(name));
    if (!found.local())
        throw std::runtime_error(
            "database.conninfo leads to another machine: let its superuser run what "
            "`ncre-emsctl db init --print` prints, and give each role a password");
    become("postgres");
    const store::Cluster cluster(as_superuser(conninfo));
    const auto missing = cluster.missing(name);
    if (missing.empty()) {
        std::printf("all roles and the database are there\n");
        return;
    }
    show(missing);
    cluster.run(missing);
    std::printf("done; now: ncre-emsctl db migrate\n");
}

void add_init(CLI::App& db) {
    auto* command = db.add_subcommand(
        "init",
        "Makes the roles and the database, as the superuser postgres of this machine by peer "
        "authentication; prints each statement first, and does again only what is missing");
    auto only_print = std::make_shared<bool>(false);
    command->add_flag("--print", *only_print, "Prints the statements and does nothing");
    command->callback([only_print] { init(*only_print); });
}

void add_migrate(CLI::App& db) {
    auto* command = db.add_subcommand("migrate", "Brings the schema up to this program's version");
    auto folder = std::make_shared<std::string>();
    command->add_option("--sql", *folder,
                        "Folder of the migrations (default: beside the templates)");
    command->callback([folder] { migrate(*folder); });
}

void add_allow(CLI::App& db) {
    auto* command = db.add_subcommand(
        "allow",
        "Makes the drop-in by which the pages' programs, which else reach no network, reach the "
        "hosts of database.conninfo");
    auto folder = std::make_shared<std::string>();
    command->add_option("--to", *folder, "Writes it below this folder (/etc/systemd/system)");
    command->callback([folder] { allow(*folder); });
}

}  // namespace

void add_db(CLI::App& app) {
    auto* db = app.add_subcommand("db", "The database")->require_subcommand(1);
    add_init(*db);
    add_migrate(*db);
    add_allow(*db);
    db->add_subcommand("roles", "Prints the database's roles, which are system users as well")
        ->callback([] {
            for (const auto& role : store::roles()) std::printf("%s\n", role.c_str());
        });
}

}  // namespace ctl
