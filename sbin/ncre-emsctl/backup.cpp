#include <sys/stat.h>

#include <cstdio>
#include <filesystem>
#include <memory>
#include <stdexcept>

#include "sbin/ncre-emsctl/child.h"
#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/payment_key.h"
#include "settings/conninfo.h"
#include "settings/settings.h"
#include "store/roles.h"

namespace ctl {
namespace {

namespace fs = std::filesystem;

struct Given {
    std::string target;
    std::string age;
    std::string gpg;

    bool sealed() const { return !age.empty() || !gpg.empty(); }

    // What is made: a folder, or one file that only the receiver's key opens.
    fs::path result() const {
        return fs::absolute(target + (!age.empty() ? ".tar.age" : !gpg.empty() ? ".tar.gpg" : ""));
    }
};

// What bears another name until it is whole, and goes where it never is: it holds the database and
// the keys in plain text.
struct Unfinished {
    fs::path path;

    explicit Unfinished(fs::path at) : path(std::move(at)) { fs::remove_all(path); }
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        std::error_code gone_already;
        fs::remove_all(path, gone_already);
    }
};

// Who may dump the whole database.
std::string owner_of(const settings::Settings& settings) {
    return settings::parse_conninfo(settings.database.conninfo).local() ? store::role_of("owner")
                                                                        : std::string();
}

void take_along(const fs::path& file, const fs::path& to) {
    if (file.empty() || !fs::exists(file)) return;
    fs::create_directories(to.parent_path());
    fs::copy_file(file, to);
    fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write);
}

// Settings and secrets, under their own names: so that the restore finds where they belong.
void copy_settings(const settings::Settings& settings, const fs::path& folder) {
    for (const auto& file : {settings::file(), settings.key_file, settings.mail.password_file})
        take_along(file, folder / file.filename());
}

// Whoever has the merchant's keys can ask for refunds: they lie about in no folder.
void copy_payment_keys(const settings::Settings& settings, const fs::path& folder, bool sealed) {
    const auto files = payment_keys(settings);
    if (!sealed && !files.empty())
        std::fprintf(stderr,
                     "the keys for paying online are left out: only an encrypted backup has them "
                     "(--age, --gpg)\n");
    for (const auto& file : files)
        if (sealed) take_along(file, folder / payment_key_in_backup(file));
}

void dump(const settings::Settings& settings, const fs::path& folder) {
    run({.command = {"pg_dump", "--format=custom", "--dbname=" + settings.database.as("owner")},
         .user = owner_of(settings),
         .output = folder / "database.dump"});
}

void seal(const Given& given, const fs::path& folder, const fs::path& file) {
    const bool by_age = !given.age.empty();
    run(shell(by_age ? R"(tar -C "$1" -c . | age -r "$2" -o "$3")"
                     : R"(tar -C "$1" -c . | gpg --batch --trust-model always -e -r "$2" -o "$3")",
              {folder.string(), by_age ? given.age : given.gpg, file.string()}));
}

void backup(const Given& given) {
    const auto settings = settings::load();
    const fs::path result = given.result();
    if (fs::exists(result)) throw std::runtime_error(result.string() + " is there already");
    umask(077);
    const Unfinished folder{result.string() + ".unfinished"};
    fs::create_directories(folder.path);
    copy_settings(settings, folder.path);
    copy_payment_keys(settings, folder.path, given.sealed());
    dump(settings, folder.path);
    if (given.sealed()) {
        const Unfinished file{result.string() + ".unsealed"};
        seal(given, folder.path, file.path);
        fs::rename(file.path, result);
    } else {
        fs::rename(folder.path, result);
    }
    std::printf("%s\n", result.c_str());
}

}  // namespace

void add_backup(CLI::App& app) {
    auto* command = app.add_subcommand(
        "backup",
        "Puts the database, the settings and the keys into the new folder TARGET, or encrypted "
        "and with the keys for paying online into one file; prints its name");
    auto given = std::make_shared<Given>();
    command->add_option("TARGET", given->target, "A name that is not there yet")->required();
    auto* age = command->add_option("--age", given->age, "Encrypt for this recipient of age");
    command->add_option("--gpg", given->gpg, "Encrypt for this key of GnuPG")->excludes(age);
    command->callback([given] { backup(*given); });
}

}  // namespace ctl
