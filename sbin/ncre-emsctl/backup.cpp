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

// One file that only the receiver's key opens, in place of the folder.
fs::path sealed(const Given& given, const fs::path& folder) {
    const bool by_age = !given.age.empty();
    const fs::path file = given.target + (by_age ? ".tar.age" : ".tar.gpg");
    run(shell(by_age ? R"(tar -C "$1" -c . | age -r "$2" -o "$3")"
                     : R"(tar -C "$1" -c . | gpg --batch --trust-model always -e -r "$2" -o "$3")",
              {folder.string(), by_age ? given.age : given.gpg, file.string()}));
    fs::remove_all(folder);
    return file;
}

void backup(const Given& given) {
    const auto settings = settings::load();
    const fs::path target = fs::absolute(given.target);
    if (fs::exists(target)) throw std::runtime_error(target.string() + " is there already");
    // Whole or not there: what was cut off bears another name.
    const fs::path folder = target.string() + ".unfinished";
    fs::remove_all(folder);
    umask(077);
    fs::create_directories(folder);
    copy_settings(settings, folder);
    copy_payment_keys(settings, folder, given.sealed());
    dump(settings, folder);
    fs::path result = target;
    if (given.sealed())
        result = sealed(given, folder);
    else
        fs::rename(folder, target);
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
