#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include "crypto/password.h"
#include "domain/password.h"
#include "domain/text.h"
#include "sbin/ncre-emsctl/commands.h"
#include "settings/settings.h"
#include "store/audit.h"
#include "store/staff_account.h"

namespace ctl {
namespace {

// Switches the terminal's echo off while it lives; does nothing where there is no terminal.
class Quiet {
  public:
    Quiet() : terminal_(tcgetattr(STDIN_FILENO, &before_) == 0) {
        if (!terminal_) return;
        termios quiet = before_;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~Quiet() {
        if (terminal_) tcsetattr(STDIN_FILENO, TCSANOW, &before_);
    }
    Quiet(const Quiet&) = delete;
    Quiet& operator=(const Quiet&) = delete;

  private:
    termios before_{};
    bool terminal_;
};

std::string typed_password() {
    if (isatty(STDIN_FILENO) != 0) std::fprintf(stderr, "Password: ");
    const Quiet quiet;
    std::string password;
    std::getline(std::cin, password);
    return password;
}

// Small ASCII letters: what looks like one login is one.
std::string accepted_login(const std::string& typed) {
    const std::string login = domain::lower(typed);
    const bool plain =
        login.size() >= 2 && login.size() <= 32 &&
        login.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") == std::string::npos;
    if (!plain)
        throw std::runtime_error("a login is 2 to 32 letters, digits, dots, dashes or underscores");
    return login;
}

std::string accepted(const std::string& typed, const std::string& login) {
    const auto password = domain::NewPassword::parse(typed, {.email = login, .mobile = {}});
    if (const auto* good = std::get_if<domain::NewPassword>(&password)) return good->text();
    const auto& faults = std::get<std::vector<domain::Fault>>(password);
    throw std::runtime_error("this password is refused (" +
                             std::string(domain::name(faults.front().code)) +
                             "): at least 8 characters with a letter, a digit and one of "
                             "!@#$%^&*_-, not a common one");
}

void add(const store::NewStaff& given) {
    const auto settings = settings::load();
    store::NewStaff staff = given;
    staff.login = accepted_login(given.login);
    staff.password_hash = crypto::hash_password(accepted(typed_password(), staff.login));
    store::Database database(settings.database.as("owner"));
    try {
        database.write([&](store::Write& db) {
            const auto id = store::add_staff(db, staff);
            store::audit(db, {.actor = store::Actor::sysadmin,
                              .action = "staff.add",
                              .detail = std::to_string(id.value)});
        });
    } catch (const store::Violation& e) {
        if (!e.of("staff_login")) throw;
        throw std::runtime_error("there is a staff member " + staff.login + " already");
    }
    std::printf("%s may sign in now\n", staff.login.c_str());
}

}  // namespace

void add_staff(CLI::App& app) {
    auto* staff = app.add_subcommand("staff", "Those who work here")->require_subcommand(1);
    auto* command = staff->add_subcommand(
        "add", "Makes a staff account; the password is read from the terminal or standard input");
    auto given = std::make_shared<store::NewStaff>();
    auto role = std::make_shared<std::string>();
    command->add_option("login", given->login, "Name to sign in with")->required();
    command->add_option("--name", given->name, "Name as others see it")->required();
    command->add_option("--role", *role, "administrator, manager, reviewer, cashier or auditor")
        ->required()
        ->check(CLI::IsMember(
            std::vector<std::string>(domain::role_names.begin(), domain::role_names.end())));
    command->add_option("--site", given->site_codes,
                        "Site code, may be repeated; none: every site");
    command->callback([given, role] {
        given->role = domain::role_named(*role).value();
        add(*given);
    });
}

}  // namespace ctl
