#pragma once

#include <CLI/CLI.hpp>

// The commands, each adding itself to the program. What goes wrong is thrown with a message for the
// sysadmin.
namespace ctl {

void add_audit(CLI::App& app);  // audit verify
void add_db(CLI::App& app);     // db migrate
void add_money(CLI::App& app);  // money check
void add_staff(CLI::App& app);  // staff add

}  // namespace ctl
