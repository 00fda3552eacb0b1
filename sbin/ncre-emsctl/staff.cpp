#include <termios.h>
#include <unistd.h>

#include <cstdio>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>

#include "crypto/password.h"
#include "crypto/token.h"
#include "domain/login.h"
#include "domain/password.h"
#include "domain/text.h"
#include "sbin/ncre-emsctl/commands.h"
#include "sbin/ncre-emsctl/owner.h"
#include "settings/settings.h"
#include "store/audit.h"
#include "store/staff_account.h"
#include "store/staff_link.h"
#include "store/staff_member.h"

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

void note(store::Write& db, const char* action, domain::Id<domain::Staff> staff) {
    store::audit(
        db,
        {.actor = store::Actor::sysadmin, .action = action, .detail = std::to_string(staff.value)});
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

// The person to the command: "staff.disable" stands in the audit.
template <class Do>
void for_member(const std::string& login, const char* action, Do work) {
    auto database = sites_database();
    database.write([&](store::Write& db) {
        const auto id = store::staff_named(db, domain::lower(login));
        if (!id) throw std::runtime_error("there is no staff member " + login);
        work(db, *id);
        note(db, action, *id);
    });
}

// To be handed over: whoever opens it chooses the password.
void link(const std::string& login) {
    const auto token = crypto::make_token();
    const auto settings = settings::load();
    for_member(login, "staff.link", [&](store::Write& db, domain::Id<domain::Staff> id) {
        store::add_staff_link(db, std::string(crypto::octets(token.hash)), id, std::nullopt);
    });
    std::printf("%sadmin-first?token=%s\n", settings.base_urls.front().c_str(), token.text.c_str());
}

void add(const store::NewStaff& given, bool by_link) {
    const auto settings = settings::load();
    store::NewStaff staff = given;
    const auto login = domain::accepted_login(given.login);
    if (!login)
        throw std::runtime_error("a login is 2 to 32 letters, digits, dots, dashes or underscores");
    staff.login = *login;
    if (!by_link)
        staff.password_hash = crypto::hash_password(accepted(typed_password(), staff.login));
    auto database = sites_database(settings);
    try {
        database.write(
            [&](store::Write& db) { note(db, "staff.add", store::add_staff(db, staff)); });
    } catch (const store::Violation& e) {
        if (!e.of("staff_login")) throw;
        throw std::runtime_error("there is a staff member " + staff.login + " already");
    }
    if (by_link)
        link(staff.login);
    else
        std::printf("%s may sign in now\n", staff.login.c_str());
}

void disable(const std::string& login) {
    for_member(login, "staff.disable", [](store::Write& db, domain::Id<domain::Staff> id) {
        store::disable_staff(db, id);
    });
    std::printf("%s may not sign in any more\n", login.c_str());
}

// A line for each: login, name, roles with their sites, and whether disabled.
void list() {
    auto database = sites_database();
    store::MemberSearch search;
    for (const bool disabled : {false, true}) {
        search.disabled = disabled;
        search.after.clear();
        for (bool more = true; more;) {
            const auto page =
                database.read([&](store::Read& db) { return store::members(db, search); });
            for (const auto& member : page) {
                std::printf("%s\t%s\t", member.login.c_str(), member.name.c_str());
                for (const auto& held : member.roles)
                    std::printf("%s%s%s ", domain::name(held.role.role).data(),
                                held.role.site ? "@" : "", held.site_code.c_str());
                std::printf("%s\n", disabled ? "\tdisabled" : "");
                search.after = domain::lower(member.login);
            }
            more = page.size() > store::members_a_page;
        }
    }
}

void add_command(CLI::App& staff) {
    auto* command = staff.add_subcommand(
        "add", "Makes a staff account; the password is read from the terminal or standard input");
    auto given = std::make_shared<store::NewStaff>();
    auto role = std::make_shared<std::string>();
    auto by_link = std::make_shared<bool>(false);
    command->add_option("login", given->login, "Name to sign in with")->required();
    command->add_option("--name", given->name, "Name as others see it")->required();
    command->add_option("--role", *role, "administrator, manager, reviewer, cashier or auditor")
        ->required()
        ->check(CLI::IsMember(
            std::vector<std::string>(domain::role_names.begin(), domain::role_names.end())));
    command->add_option("--site", given->site_codes,
                        "Site code, may be repeated; none: every site");
    command->add_flag("--link", *by_link,
                      "No password now: prints a link to choose one, good once, for 7 days");
    command->callback([given, role, by_link] {
        given->role = domain::role_named(*role).value();
        add(*given, *by_link);
    });
}

// A command with a login.
void login_command(CLI::App& staff, const char* name, const char* what,
                   void (*run)(const std::string&)) {
    auto* command = staff.add_subcommand(name, what);
    auto login = std::make_shared<std::string>();
    command->add_option("login", *login, "Name to sign in with")->required();
    command->callback([login, run] { run(*login); });
}

}  // namespace

void add_staff(CLI::App& app) {
    auto* staff = app.add_subcommand("staff", "Those who work here")->require_subcommand(1);
    add_command(*staff);
    login_command(*staff, "link", "Prints a new link to choose a password; one before it is void",
                  link);
    login_command(*staff, "disable", "Ends a person's sessions and lets them in no more", disable);
    staff->add_subcommand("list", "Everybody: login, name, roles")->callback(list);
}

}  // namespace ctl
