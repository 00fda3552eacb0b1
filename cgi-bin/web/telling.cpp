#include "web/telling.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <sstream>

namespace web {
namespace {

// So that what it is counted under stays a handful of names, whatever comes.
bool is_name(std::string_view text) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !text.empty() && text.size() <= 40 && std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace

std::string text_of(const Told& told) {
    char text[128];
    const int length = std::snprintf(text, sizeof text, "%s %.40s %d %.6f",
                                     told.what == Told::What::request ? "request" : "round",
                                     told.name.c_str(), told.status, told.seconds);
    return {text, static_cast<std::size_t>(length)};
}

std::optional<Told> told_in(std::string_view text) {
    std::istringstream words{std::string(text)};
    std::string what;
    std::string more;
    Told told{};
    if (!(words >> what >> told.name >> told.status >> told.seconds) || words >> more)
        return std::nullopt;
    if (what != "request" && what != "round") return std::nullopt;
    told.what = what == "round" ? Told::What::round : Told::What::request;
    const bool possible = told.seconds >= 0 && told.status >= 0 && told.status < 1000;
    return is_name(told.name) && possible ? std::optional(told) : std::nullopt;
}

Telling::Telling(const std::filesystem::path& socket)
    : handle_(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
    const std::string path = socket.string();
    if (path.size() >= sizeof address_.sun_path) return;  // the address stays none
    address_.sun_family = AF_UNIX;
    std::memcpy(address_.sun_path, path.data(), path.size());
}

Telling::~Telling() {
    if (handle_ >= 0) close(handle_);
}

void Telling::tell(const Told& told) const {
    const std::string text = text_of(told);
    [[maybe_unused]] const auto sent =
        sendto(handle_, text.data(), text.size(), MSG_NOSIGNAL,
               reinterpret_cast<const sockaddr*>(&address_), sizeof address_);
}

}  // namespace web
