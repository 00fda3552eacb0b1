// ncre-ems-clerk: the work that no visitor waits for. Lapses registrations whose time is over,
// delivers the outbox, cleans up. Several may run beside each other.

#include <signal.h>

#include <cstdio>
#include <exception>

#include "crypto/init.h"
#include "sbin/ncre-ems-clerk/rounds.h"
#include "settings/settings.h"

namespace {

using std::chrono::seconds;
using std::chrono::steady_clock;

// Each round is on its own: an outage of one thing does not keep the others from being done.
template <class Round>
bool attempt(const char* what, Round round) {
    try {
        return round();
    } catch (const std::exception& e) {
        std::fprintf(stderr, "round=%s failed=\"%s\"\n", what, e.what());
        return false;
    }
}

// Until SIGTERM or SIGINT, a second at a time while there is nothing to do.
void work(const settings::Settings& settings, const sigset_t& ends) {
    store::Database database(settings.database.as("clerk"));
    auto next_cleaning = steady_clock::now();
    timespec pause{0, 0};
    while (sigtimedwait(&ends, nullptr, &pause) < 0) {
        const bool lapsed = attempt("lapse", [&] { return clerk::lapse(database); });
        const bool sealed = attempt("seal", [&] { return clerk::seal(database); });
        const bool mailed = attempt("mail", [&] { return clerk::deliver(database, settings); });
        if (steady_clock::now() >= next_cleaning) {
            attempt("clean-up", [&] { return clerk::clean(database); });
            next_cleaning = steady_clock::now() + std::chrono::minutes{10};
        }
        pause.tv_sec = lapsed || sealed || mailed ? 0 : 1;
    }
}

}  // namespace

int main() {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    sigprocmask(SIG_BLOCK, &ends, nullptr);
    signal(SIGPIPE, SIG_IGN);  // a mail server that hangs up is an answer, not our end
    try {
        crypto::init();
        work(settings::load(), ends);
        return 0;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return settings::Bad::exit_status;
    }
}
