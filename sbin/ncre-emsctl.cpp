// ncre-emsctl: what a sysadmin does from the command line.

#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "crypto/init.h"
#include "sbin/ncre-emsctl/commands.h"
#include "settings/settings.h"
#include "store/errors.h"

int main(int argc, char** argv) {
    CLI::App app(
        "Runs the NCRE registration site's housekeeping. Settings come from the file that "
        "NCRE_EMS_SETTINGS names, or /etc/ncre-ems/ncre-ems.toml.",
        "ncre-emsctl");
    app.require_subcommand(1);
    for (const auto add :
         {ctl::add_audit, ctl::add_backup, ctl::add_config, ctl::add_db, ctl::add_doctor,
          ctl::add_mail, ctl::add_manual, ctl::add_money, ctl::add_nginx, ctl::add_restore,
          ctl::add_retention, ctl::add_sitting, ctl::add_staff, ctl::add_stats})
        add(app);
    try {
        crypto::init();
        app.parse(argc, argv);
        return 0;
    } catch (const CLI::ParseError& e) {
        // Asked for a command, CLI11 does not name the one that it did not know.
        if (e.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
            for (const auto& word : app.remaining(true))
                std::fprintf(stderr, "ncre-emsctl: there is no %s\n", word.c_str());
        return app.exit(e);
    } catch (const settings::Bad& e) {
        std::fprintf(stderr, "ncre-emsctl: %s\n", e.what());
        return settings::Bad::exit_status;
    } catch (const store::Unavailable& e) {
        std::fprintf(stderr, "ncre-emsctl: %s\nWhat mends it: ncre-emsctl doctor\n", e.what());
        return 1;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "ncre-emsctl: %s\n", e.what());
        return 1;
    }
}
