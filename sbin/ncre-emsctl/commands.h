#pragma once

#include <CLI/CLI.hpp>

// The commands, each adding itself to the program. What goes wrong is thrown with a message for the
// sysadmin.
namespace ctl {

void add_audit(CLI::App& app);      // audit verify
void add_backup(CLI::App& app);     // backup
void add_config(CLI::App& app);     // config check
void add_db(CLI::App& app);         // db init, migrate, roles, allow
void add_doctor(CLI::App& app);     // doctor
void add_mail(CLI::App& app);       // mail test
void add_manual(CLI::App& app);     // manual, for the build
void add_money(CLI::App& app);      // money check
void add_nginx(CLI::App& app);      // nginx print
void add_restore(CLI::App& app);    // restore
void add_retention(CLI::App& app);  // retention run
void add_sitting(CLI::App& app);    // sitting list
void add_staff(CLI::App& app);      // staff add, link, disable, list
void add_stats(CLI::App& app);      // stats verify, recount

}  // namespace ctl
