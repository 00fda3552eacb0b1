#include <cstdio>
#include <stdexcept>

#include "crypto/key.h"
#include "crypto/secret.h"
#include "sbin/ncre-emsctl/commands.h"
#include "settings/settings.h"
#include "web/gateways.h"

namespace ctl {
namespace {

// The secrets too, where whoever asks may read them: their programs would stop at them.
void check() {
    const auto settings = settings::load();
    try {
        crypto::Key::load(settings.key_file);
        if (!settings.mail.user.empty()) crypto::read_secret(settings.mail.password_file);
    } catch (const crypto::BadSecret& e) {
        throw settings::Bad(e.what());
    }
    web::gateways(settings);
    std::printf("the settings are good\n");
}

}  // namespace

void add_config(CLI::App& app) {
    auto* config = app.add_subcommand("config", "The settings")->require_subcommand(1);
    config
        ->add_subcommand("check",
                         "Tries them: names the file, the line and what was expected of the first "
                         "that is wrong, and ends with 78")
        ->callback(check);
}

}  // namespace ctl
