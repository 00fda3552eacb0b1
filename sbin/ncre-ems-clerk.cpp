// ncre-ems-clerk: the work that no visitor waits for. Lapses registrations whose time is over,
// seals the audit, folds the statistics, delivers the outbox, cleans up. Several may run beside
// each other.

#include <signal.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <map>
#include <string>

#include "crypto/init.h"
#include "sbin/ncre-ems-clerk/rounds.h"
#include "settings/settings.h"
#include "web/notify.h"

namespace {

using std::chrono::seconds;
using std::chrono::steady_clock;

// An outage is told when it begins, each minute while it lasts, and when it is over: the rounds
// come every second.
void tell(const std::string& round, std::string why) {
    static std::map<std::string, steady_clock::time_point> told;
    const auto known = told.find(round);
    if (why.empty()) {
        if (known != told.end()) std::fprintf(stderr, "round=%s works again\n", round.c_str());
        told.erase(round);
        return;
    }
    if (known != told.end() && steady_clock::now() - known->second < std::chrono::minutes{1})
        return;
    told[round] = steady_clock::now();
    std::replace(why.begin(), why.end(), '\n', ' ');
    std::fprintf(stderr, "round=%s failed=\"%s\"\n", round.c_str(), why.c_str());
}

// Each round is on its own: an outage of one thing does not keep the others from being done.
template <class Round>
bool attempt(const char* what, Round round) {
    try {
        const bool any = round();
        tell(what, "");
        return any;
    } catch (const std::exception& e) {
        tell(what, e.what());
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
        const bool folded = attempt("fold", [&] { return clerk::fold(database); });
        const bool mailed = attempt("mail", [&] { return clerk::deliver(database, settings); });
        if (steady_clock::now() >= next_cleaning) {
            attempt("clean-up", [&] { return clerk::clean(database); });
            next_cleaning = steady_clock::now() + std::chrono::minutes{10};
        }
        pause.tv_sec = lapsed || sealed || folded || mailed ? 0 : 1;
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
        const auto settings = settings::load();
        web::notify_ready();
        work(settings, ends);
        return 0;
    } catch (const std::exception& e) {
        std::fprintf(stderr, "%s\n", e.what());
        return settings::Bad::exit_status;
    }
}
