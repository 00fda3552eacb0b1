// ncre-ems-status: shows on this machine alone how the site does. Counts what the programs tell it,
// asks the database for its queues, and serves a page for people and /metrics for Prometheus.

#include <prometheus/text_serializer.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdio>
#include <thread>

#include "sbin/ncre-ems-status/counters.h"
#include "sbin/ncre-ems-status/database.h"
#include "sbin/ncre-ems-status/server.h"
#include "web/daemon.h"
#include "web/notify.h"

namespace {

// The socket that systemd hands over as standard input, or one of our own where none came.
int listening(const std::filesystem::path& path) {
    int type = 0;
    socklen_t length = sizeof type;
    if (getsockopt(STDIN_FILENO, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_DGRAM)
        return STDIN_FILENO;
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.string().copy(address.sun_path, sizeof address.sun_path - 1) != path.string().size())
        throw std::runtime_error("watch.socket is too long: " + path.string());
    unlink(address.sun_path);
    const int handle = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const mode_t before = umask(0117);
    const int bound = bind(handle, reinterpret_cast<const sockaddr*>(&address), sizeof address);
    umask(before);
    if (bound != 0) throw std::runtime_error("cannot listen on " + path.string());
    return handle;
}

// Wakes once a second, to see whether it is over.
void hear(int handle, status::Counters& counters, const std::stop_token& stop) {
    const timeval second{1, 0};
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &second, sizeof second);
    char buffer[256];
    while (!stop.stop_requested()) {
        const auto count = recv(handle, buffer, sizeof buffer, 0);
        if (count <= 0) continue;
        if (const auto told = web::told_in({buffer, static_cast<std::size_t>(count)}))
            counters.take(*told);
    }
}

std::string page_of(const settings::Settings& settings, const status::Counters& counters,
                    const status::Asker& database, bool refreshing) {
    const auto numbers = database.numbers();
    return web::status_page(
        {.institution = settings.institution,
         .now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now()),
         .database = numbers.has_value(),
         .numbers = numbers.value_or(std::vector<store::StatusNumber>{}),
         .pages = counters.pages(),
         .rounds = counters.rounds(),
         .refreshing = refreshing});
}

std::string metrics_of(const status::Counters& counters, const status::Asker& database) {
    auto all = counters.metrics();
    for (auto& each : database.metrics()) all.push_back(std::move(each));
    return prometheus::TextSerializer().Serialize(all);
}

void run(const settings::Settings& settings, const sigset_t& ends) {
    status::Counters counters;
    const status::Asker database(settings.database.as("status"));
    const int handle = listening(settings.watch.socket);
    const std::jthread ear([&](const std::stop_token& stop) { hear(handle, counters, stop); });
    const status::Server server(
        settings,
        {[&](bool refreshing) { return page_of(settings, counters, database, refreshing); },
         [&] { return metrics_of(counters, database); }});
    web::notify_ready();
    int number = 0;
    sigwait(&ends, &number);
}

}  // namespace

int main() { return web::stay(run); }
