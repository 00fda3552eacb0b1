#include "web/notify.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string_view>

namespace web {

// The protocol is stable and this is all of it: not worth a library in every page.
void notify_ready() {
    const char* const named = std::getenv("NOTIFY_SOCKET");
    if (named == nullptr) return;
    const std::string_view path(named);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.empty() || path.size() >= sizeof address.sun_path) return;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (path.front() == '@') address.sun_path[0] = '\0';  // an abstract name
    const auto length = offsetof(sockaddr_un, sun_path) + path.size();
    const int handle = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (handle < 0) return;
    constexpr std::string_view ready = "READY=1";
    // Not heard is not answered: systemd then ends the start by its own timeout and says so.
    [[maybe_unused]] const auto sent =
        sendto(handle, ready.data(), ready.size(), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr*>(&address), static_cast<socklen_t>(length));
    close(handle);
}

}  // namespace web
