// ncre-ems-clerk: the work that no visitor waits for. Lapses registrations whose time is over, asks
// the payment gateways, seals the audit, folds the statistics, delivers the outbox, cleans up.
// Several may run beside each other.

#include <signal.h>

#include <atomic>
#include <cstdio>
#include <exception>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "sbin/ncre-ems-clerk/money.h"
#include "sbin/ncre-ems-clerk/rounds.h"
#include "settings/settings.h"
#include "web/daemon.h"
#include "web/first_line.h"
#include "web/notify.h"
#include "web/telling.h"

namespace {

using settings::Settings;
using std::chrono::seconds;
using std::chrono::steady_clock;
using std::chrono::system_clock;

// An outage is told when it begins, each minute while it lasts, and when it is over: the rounds
// come every second.
void tell(const std::string& round, const std::string& why) {
    static std::map<std::string, steady_clock::time_point> told;
    static std::mutex one_at_a_time;
    const std::lock_guard lock(one_at_a_time);
    const auto known = told.find(round);
    if (why.empty()) {
        if (known != told.end()) std::fprintf(stderr, "round=%s works again\n", round.c_str());
        told.erase(round);
        return;
    }
    if (known != told.end() && steady_clock::now() - known->second < std::chrono::minutes{1})
        return;
    told[round] = steady_clock::now();
    std::fprintf(stderr, "round=%s failed=\"%s\"\n", round.c_str(), why.c_str());
}

// Each round is on its own: an outage of one thing does not keep the others from being done. For
// one thread.
class Rounds {
  public:
    explicit Rounds(const Settings& settings) : status_(settings.watch.socket) {}

    template <class Round>
    bool attempt(const char* what, Round round) const {
        try {
            const bool any = round();
            tell(what, "");
            status_.tell({web::Told::What::round, what, 1});
            return any;
        } catch (const std::exception& e) {
            tell(what, web::first_line(e.what()));
            status_.tell({web::Told::What::round, what, 0});
            std::this_thread::sleep_for(seconds{1});  // until the database is back, say
            return false;
        }
    }

  private:
    web::Telling status_;  // ncre-ems-status sees by it that the clerk lives
};

// One of those that ask gateways, which may take long to answer. Bills are the first one's.
void handle_money(const Settings& settings, const std::atomic<bool>& ending, bool first) {
    store::Database database(settings.database.as("clerk"));
    const web::Gateways gateways = web::gateways(settings);
    const Rounds rounds(settings);
    auto next_bills = steady_clock::now();
    while (!ending) {
        const bool asked =
            rounds.attempt("ask", [&] { return clerk::ask(database, gateways, settings.payment); });
        const bool gave = rounds.attempt(
            "give-back", [&] { return clerk::give_back(database, gateways, settings); });
        if (first && steady_clock::now() >= next_bills) {
            rounds.attempt("bills", [&] {
                const auto now = system_clock::now();
                clerk::fetch_bills(database, gateways,
                                   std::chrono::floor<std::chrono::microseconds>(now));
                return true;
            });
            next_bills = steady_clock::now() + std::chrono::minutes{20};
        }
        if (!asked && !gave) std::this_thread::sleep_for(std::chrono::milliseconds{250});
    }
}

// Until SIGTERM or SIGINT, a second at a time while there is nothing to do.
void work(const Settings& settings, const sigset_t& ends) {
    store::Database database(settings.database.as("clerk"));
    const Rounds rounds(settings);
    clerk::Letters letters;
    auto next_cleaning = steady_clock::now();
    timespec pause{0, 0};
    while (sigtimedwait(&ends, nullptr, &pause) < 0) {
        const bool settled = rounds.attempt("free", [&] { return clerk::settle_free(database); });
        const bool lapsed = rounds.attempt("lapse", [&] { return clerk::lapse(database); });
        const bool sealed = rounds.attempt("seal", [&] { return clerk::seal(database); });
        const bool folded = rounds.attempt("fold", [&] { return clerk::fold(database); });
        const bool wrote =
            rounds.attempt("letters", [&] { return letters.write(database, settings); });
        const bool mailed =
            rounds.attempt("mail", [&] { return clerk::deliver(database, settings); });
        if (steady_clock::now() >= next_cleaning) {
            rounds.attempt("clean-up", [&] { return clerk::clean(database); });
            next_cleaning = steady_clock::now() + std::chrono::minutes{10};
        }
        pause.tv_sec = settled || lapsed || sealed || folded || wrote || mailed ? 0 : 1;
    }
}

void work_with_money(const Settings& settings, const sigset_t& ends) {
    std::atomic<bool> ending = false;
    std::vector<std::jthread> threads;
    const bool online = !web::gateways(settings).empty();  // a bad key is said now
    // Without a gateway one: what was begun with one that is no more becomes the staff's.
    for (int i = 0; i < (online ? settings.payment.threads : 1); ++i)
        threads.emplace_back([&settings, &ending, i] { handle_money(settings, ending, i == 0); });
    web::notify_ready();
    work(settings, ends);
    ending = true;
}

}  // namespace

int main() { return web::stay(work_with_money); }
