// The way from the sandboxed programs to a database on another machine, and to nothing else.

#include "sbin/ncre-emsctl/allow.h"

#include <arpa/inet.h>
#include <netdb.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <set>
#include <stdexcept>

#include "settings/conninfo.h"

namespace ctl {
namespace {

// All addresses of a host, as text.
std::set<std::string> addresses_of(const std::string& host) {
    addrinfo* found = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (const int error = getaddrinfo(host.c_str(), nullptr, &wanted, &found); error != 0)
        throw std::runtime_error(host + ": " + gai_strerror(error));
    std::set<std::string> all;
    for (const addrinfo* each = found; each != nullptr; each = each->ai_next) {
        char text[NI_MAXHOST];
        if (getnameinfo(each->ai_addr, each->ai_addrlen, text, sizeof text, nullptr, 0,
                        NI_NUMERICHOST) == 0)
            all.insert(text);
    }
    freeaddrinfo(found);
    return all;
}

}  // namespace

std::string way_to_database(const settings::Settings& settings) {
    const auto conninfo = settings::parse_conninfo(settings.database.conninfo);
    if (conninfo.local()) return {};
    std::string text =
        "# Made by `ncre-emsctl db allow` from database.conninfo: make it anew when the hosts "
        "move.\n"
        "[Service]\n"
        "PrivateNetwork=no\n"
        "RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6\n"
        "IPAddressDeny=any\n";
    for (const auto& host : conninfo.hosts)
        if (!host.starts_with('/'))
            for (const auto& address : addresses_of(host))
                text += "IPAddressAllow=" + address + "\n";
    return text;
}

void allow(const std::string& folder) {
    const auto text = way_to_database(settings::load());
    if (text.empty()) {
        std::printf("# the database is this machine's: its socket is open to the programs\n");
        return;
    }
    if (folder.empty()) {
        std::printf("%s", text.c_str());
        return;
    }
    for (const char* unit : {"ncre-ems@", "ncre-ems-status", "ncre-ems-retention"}) {
        const auto place =
            std::filesystem::path(folder) / (std::string(unit) + ".service.d") / "database.conf";
        std::filesystem::create_directories(place.parent_path());
        std::ofstream out(place);
        out << text;
        out.close();
        if (!out) throw std::runtime_error(place.string() + " cannot be written");
        std::printf("wrote %s\n", place.c_str());
    }
    std::printf("now: systemctl daemon-reload\n");
}

}  // namespace ctl
