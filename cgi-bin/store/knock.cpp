#include "store/knock.h"

#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>

namespace store {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

using Found = std::unique_ptr<addrinfo, void (*)(addrinfo*)>;

// Every address of a door; none where its name is unknown.
Found look_up(const Door& door) {
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    wanted.ai_flags = door.address.empty() ? 0 : AI_NUMERICHOST;
    const auto& name = door.address.empty() ? door.host : door.address;
    addrinfo* found = nullptr;
    const char* port = door.port.empty() ? "5432" : door.port.c_str();
    if (getaddrinfo(name.c_str(), port, &wanted, &found) != 0) found = nullptr;
    return {found, freeaddrinfo};
}

std::string text_of(const addrinfo& address) {
    char text[NI_MAXHOST] = "";
    getnameinfo(address.ai_addr, address.ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST);
    return text;
}

bool is_open(int descriptor) {
    int error = 0;
    socklen_t size = sizeof error;
    return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
}

}  // namespace

Knock::Knock(const std::vector<Door>& doors, milliseconds patience) {
    for (const auto& door : doors) {
        if (door.local())
            answered_.push_back({&door, ""});
        else
            knock(door);
    }
    until_ = steady_clock::now() + patience;
}

Knock::~Knock() {
    for (const auto& each : waiting_) close(each.descriptor);
}

void Knock::knock(const Door& door) {
    const auto found = look_up(door);
    for (const auto* each = found.get(); each != nullptr; each = each->ai_next) {
        const int descriptor =
            socket(each->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (descriptor < 0) continue;
        if (connect(descriptor, each->ai_addr, each->ai_addrlen) == 0 || errno == EINPROGRESS)
            waiting_.push_back({{&door, text_of(*each)}, descriptor});
        else
            close(descriptor);
    }
}

std::optional<Knock::Answer> Knock::take(std::size_t at, bool open) {
    const auto taken = waiting_.begin() + static_cast<std::ptrdiff_t>(at);
    const Answer answer = taken->answer;
    close(taken->descriptor);
    waiting_.erase(taken);
    return open ? std::optional(answer) : std::nullopt;
}

std::optional<Knock::Answer> Knock::next() {
    if (!answered_.empty()) {
        const Answer first = answered_.front();
        answered_.erase(answered_.begin());
        return first;
    }
    while (!waiting_.empty()) {
        std::vector<pollfd> watched;
        for (const auto& each : waiting_) watched.push_back({each.descriptor, POLLOUT, 0});
        const auto left =
            std::chrono::duration_cast<milliseconds>(until_ - steady_clock::now()).count();
        const int ready =
            poll(watched.data(), watched.size(), static_cast<int>(std::max(left, 0L)));
        if (ready == 0) return std::nullopt;
        for (std::size_t i = 0; ready > 0 && i < watched.size(); ++i) {
            if (watched[i].revents == 0) continue;
            if (auto answer = take(i, is_open(watched[i].fd))) return answer;
            break;  // the rest moved up
        }
    }
    return std::nullopt;
}

}  // namespace store
