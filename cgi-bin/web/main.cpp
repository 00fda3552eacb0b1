// The main() of every page program: an accept loop per thread over the listening socket that came
// as descriptor 0, until SIGTERM.

#include <cstdio>
#include <cstring>
#include <exception>

#include "crypto/init.h"
#include "settings/settings.h"
#include "web/answer.h"
#include "web/serve.h"

namespace {

// What the build writes nginx's whitelist and the programs' roles from, and the tests of rights.
int describe() {
    std::printf("%s\n", web::described(web::page).c_str());
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 2 && std::strcmp(argv[1], "--describe") == 0) return describe();
    try {
        crypto::init();
        const web::Setup setup(settings::load());
        web::load_templates(setup.settings.templates);
        if (web::page.start != nullptr) web::page.start(setup);
        return web::serve(web::page, setup);
    } catch (const settings::Bad& e) {
        std::fprintf(stderr, "%s\n", e.what());
    } catch (const std::exception& e) {
        std::fprintf(stderr, "cannot start: %s\n", e.what());
    }
    web::turn_away();
    return settings::Bad::exit_status;
}
