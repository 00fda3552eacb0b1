#include "web/serve.h"

#include <fcgiapp.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <stdexcept>
#include <thread>
#include <vector>

#include "web/answer.h"
#include "web/guard.h"
#include "web/http_error.h"
#include "web/notify.h"
#include "web/send.h"
#include "web/telling.h"

namespace web {
namespace {

using std::chrono::steady_clock;

constexpr int listening = 0;
constexpr std::chrono::minutes idle_connection{5};

int threads_of(const settings::Process& process, Family family) {
    switch (family) {
        case Family::passport: return process.threads_passport;
        case Family::photo: return process.threads_photo;
        case Family::staff: return process.threads_staff;
        case Family::candidate:
        case Family::gateway: break;
    }
    return process.threads;
}

// Wakes every thread's poll at the end; never read, so it stays readable for all.
class StopSignal {
  public:
    StopSignal() : descriptor_(eventfd(0, EFD_CLOEXEC)) {
        if (descriptor_ < 0) throw std::runtime_error("eventfd");
    }
    ~StopSignal() { close(descriptor_); }
    StopSignal(const StopSignal&) = delete;
    StopSignal& operator=(const StopSignal&) = delete;

    int descriptor() const { return descriptor_; }
    void raise() const {
        if (eventfd_write(descriptor_, 1) != 0) std::abort();
    }

  private:
    int descriptor_;
};

// The parameters, and the body up to what it announced. A body that is too long is read and
// dropped, since nginx answers 502 when we close before it has sent everything.
Raw read_raw(FCGX_Request& fcgi, std::size_t limit) {
    Raw raw;
    for (char** entry = fcgi.envp; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (equals != std::string_view::npos)
            raw.parameters.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    char buffer[16384];
    bool too_long = false;
    for (int count; (count = FCGX_GetStr(buffer, sizeof buffer, fcgi.in)) > 0;) {
        too_long = too_long || raw.body.size() + static_cast<std::size_t>(count) > limit;
        if (!too_long) raw.body.append(buffer, static_cast<std::size_t>(count));
    }
    if (too_long) throw HttpError(413, "body too long");
    return raw;
}

// One line a request: no personal data, no secrets. The path is the page's own name.
void log_request(const Page& asked, const Raw& raw, const Response& response,
                 steady_clock::duration took, const Telling& status) {
    const double ms = std::chrono::duration<double, std::milli>(took).count();
    std::fprintf(stderr, "page=%s method=%s status=%d ms=%.1f id=%s\n", asked.name.c_str(),
                 std::string(raw.get("REQUEST_METHOD")).c_str(), response.status, ms,
                 std::string(raw.get("REQUEST_ID")).c_str());
    status.tell({Told::What::request, asked.name, response.status, ms / 1000});
}

// nginx takes a connection that only ends for the end of an answer, whose length it does not know;
// a record of no version of FastCGI it takes for a failure, and lets whoever asked know (1.22).
void break_off(FCGX_Request& fcgi) {
    constexpr char no_record[8] = {};
    if (write(fcgi.ipcFd, no_record, sizeof no_record) < 0)
        std::fprintf(stderr, "nobody is there any more\n");
    FCGX_Free(&fcgi, 1);
}

void handle(const Page& asked, const Setup& setup, FCGX_Request& fcgi, store::Database& database,
            const Telling& status) {
    const auto began = steady_clock::now();
    Raw raw;
    Response response;
    try {
        raw = read_raw(fcgi, asked.body_limit);
        response = answer(asked, setup, raw, database);
    } catch (const HttpError& e) {
        response = error_page(asked, setup, e.status());
    }
    const bool head_only = raw.get("REQUEST_METHOD") == "HEAD";
    if (send(response, head_only, fcgi.out, asked, setup, database, raw.get("REQUEST_ID")))
        FCGX_Finish_r(&fcgi);
    else
        break_off(fcgi);
    log_request(asked, raw, response, steady_clock::now() - began, status);
}

void accept_loop(const Page& asked, const Setup& setup, const StopSignal& stop) {
    store::Database database(setup.settings.database.as(name(asked.family)));
    const Telling status(setup.settings.watch.socket);
    FCGX_Request fcgi;
    FCGX_InitRequest(&fcgi, listening, 0);
    pollfd watched[] = {{listening, POLLIN, 0}, {stop.descriptor(), POLLIN, 0}};
    for (;;) {
        const int ready = poll(watched, 2, 60'000);
        if (watched[1].revents != 0) break;
        if (ready == 0) database.rest(idle_connection);
        if (ready <= 0 || watched[0].revents == 0) continue;
        // another thread may have been first: the socket does not block, so back to poll
        if (FCGX_Accept_r(&fcgi) == 0) handle(asked, setup, fcgi, database, status);
    }
    FCGX_Free(&fcgi, 1);
}

}  // namespace

void turn_away() {
    if (fcntl(listening, F_SETFL, fcntl(listening, F_GETFL) | O_NONBLOCK) != 0) return;
    for (int waiting; (waiting = accept(listening, nullptr, nullptr)) >= 0;) close(waiting);
}

int serve(const Page& asked, const Setup& setup) {
    sigset_t ends;
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    signal(SIGPIPE, SIG_IGN);
    if (fcntl(listening, F_SETFL, fcntl(listening, F_GETFL) | O_NONBLOCK) != 0)
        throw std::runtime_error("descriptor 0 is no listening socket");
    FCGX_Init();

    const StopSignal stop;
    std::vector<std::jthread> threads;
    for (int i = threads_of(setup.settings.process, asked.family); i > 0; --i)
        threads.emplace_back([&] { accept_loop(asked, setup, stop); });
    notify_ready();
    int signal_number = 0;
    sigwait(&ends, &signal_number);
    stop.raise();
    return 0;
}

}  // namespace web
