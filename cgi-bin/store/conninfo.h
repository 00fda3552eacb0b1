#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace store {

// One host of PostgreSQL. A name that begins with / is the folder of a socket of this machine.
struct Door {
    std::string host;
    std::string address;  // libpq's hostaddr; empty: host is looked up
    std::string port;

    bool local() const { return address.empty() && (host.empty() || host.starts_with('/')); }
};

// What libpq reads out of a conninfo, in either of its forms.
class Conninfo {
  public:
    // Nothing where libpq would refuse it; connecting says why.
    static std::optional<Conninfo> parse(const std::string& text);

    const std::vector<Door>& doors() const { return doors_; }

    // The same for that one door at `address`. Where nothing else was given: among several doors
    // only one that takes writes is the right one, and a machine that has fallen silent is given
    // up soon. A question on its way: after half a second (tcp_user_timeout; Linux begins to count
    // when it sends again, which is 200 ms later); one that has arrived: two (keepalives).
    std::string through(const Door& door, const std::string& address) const;

  private:
    std::map<std::string, std::string> words_;
    std::vector<Door> doors_;
};

}  // namespace store
