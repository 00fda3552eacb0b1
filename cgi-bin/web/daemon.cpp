#include "web/daemon.h"

#include <cstdio>
#include <exception>

#include "crypto/init.h"
#include "web/view.h"

namespace web {

int stay(void (*run)(const settings::Settings& settings, const sigset_t& ends)) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    signal(SIGPIPE, SIG_IGN);  // whoever hangs up on us is an answer, not our end
    try {
        crypto::init();
        const auto settings = settings::load();
        load_templates(settings.templates);
        run(settings, ends);
        return 0;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return settings::Bad::exit_status;
    }
}

}  // namespace web
