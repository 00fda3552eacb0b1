#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <stdexcept>

#include "sbin/ncre-emsctl/child.h"
#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "sbin/ncre-emsctl/payment_key.h"
#include "settings/conninfo.h"
#include "settings/settings.h"
#include "store/health.h"
#include "store/migration.h"
#include "store/roles.h"

namespace ctl {
namespace {

namespace fs = std::filesystem;

// A folder that is gone when we are done with it.
class Unpacked {
  public:
    explicit Unpacked(const fs::path& source, const std::string& identity) : folder_(source) {
        if (fs::is_directory(source)) return;
        std::string name = (fs::temp_directory_path() / "ncre-ems-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
        folder_ = name;
        own_ = true;
        const bool by_age = source.extension() == ".age";
        run(shell(by_age ? R"(age -d -i "$3" "$1" | tar -C "$2" -x)"
                         : R"(gpg --batch -d "$1" | tar -C "$2" -x)",
                  {source.string(), name, identity}));
    }
    ~Unpacked() {
        if (own_) fs::remove_all(folder_);
    }
    Unpacked(const Unpacked&) = delete;
    Unpacked& operator=(const Unpacked&) = delete;
    const fs::path& folder() const { return folder_; }

  private:
    fs::path folder_;
    bool own_ = false;
};

// What is there already and differs is kept beside it.
void put_back(const fs::path& from, const fs::path& to, fs::perms mode) {
    if (to.empty() || !fs::exists(from)) return;
    if (fs::exists(to)) fs::rename(to, to.string() + ".before-restore");
    fs::create_directories(to.parent_path());
    fs::copy_file(from, to);
    fs::permissions(to, mode);
    std::printf("put back %s\n", to.c_str());
}

void put_settings_back(const fs::path& folder) {
    constexpr auto own = fs::perms::owner_read | fs::perms::owner_write;
    const auto file = settings::file();
    put_back(folder / file.filename(), file, own | fs::perms::group_read | fs::perms::others_read);
    const auto settings = settings::load();
    put_back(folder / settings.key_file.filename(), settings.key_file, own);
    put_back(folder / settings.mail.password_file.filename(), settings.mail.password_file, own);
    for (const auto& key : payment_keys(settings))
        put_back(folder / payment_key_in_backup(key), key, own);
}

// Both in processes of their own, because they give up root's rights.
bool is_empty(const settings::Settings& settings) {
    return owners_database(settings).read([](store::Read& db) { return store::schema_of(db); }) ==
           0;
}

bool set_roles(const settings::Settings& settings) {
    owners_database(settings).write([&](store::Write& db) {
        store::set_roles(db, store::migrations_in(settings.templates.parent_path() / "sql"));
    });
    return true;
}

void restore(const std::string& source, const std::string& identity, bool keep_settings) {
    umask(077);
    const Unpacked backup(fs::absolute(source), identity);
    const auto dump = backup.folder() / "database.dump";
    if (!fs::exists(dump)) throw std::runtime_error(source + " is no backup");
    const auto settings = keep_settings
                              ? settings::load()
                              : settings::load(backup.folder() / settings::file().filename());
    const bool local = settings::parse_conninfo(settings.database.conninfo).local();
    if (!apart([&] { return is_empty(settings); }))
        throw std::runtime_error("the database holds a site already, or there is none (db init)");
    if (!keep_settings) put_settings_back(backup.folder());
    run({.command = {"pg_restore", "--exit-on-error", "--single-transaction",
                     "--dbname=" + settings.database.as("owner")},
         .user = local ? store::role_of("owner") : "",
         .input = dump});
    if (!apart([&] { return set_roles(settings); }))
        throw std::runtime_error("the roles' time limits were not set");
    std::printf("restored; now: ncre-emsctl db migrate && systemctl restart ncre-ems.target\n");
}

}  // namespace

void add_restore(CLI::App& app) {
    auto* command = app.add_subcommand(
        "restore",
        "Puts a backup's settings and keys back, and its database into an empty one (db init); "
        "settings that are there are kept beside as NAME.before-restore");
    auto source = std::make_shared<std::string>();
    auto identity = std::make_shared<std::string>();
    auto keep = std::make_shared<bool>(false);
    command->add_option("SOURCE", *source, "What `ncre-emsctl backup` made")->required();
    command->add_option("--identity", *identity, "File with the key of age that opens it");
    command->add_flag("--keep-settings", *keep, "Leaves settings and keys as they are");
    command->callback([source, identity, keep] { restore(*source, *identity, *keep); });
}

}  // namespace ctl
