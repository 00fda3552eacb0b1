#include "store/reach.h"

#include <algorithm>
#include <atomic>
#include <chrono>

#include "store/errors.h"
#include "store/knock.h"

namespace store {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds patience{300};
constexpr milliseconds pause{500};

std::atomic<steady_clock::rep> silent_until{0};

bool silent_lately() { return steady_clock::now().time_since_epoch().count() < silent_until; }

void note_silence() { silent_until = (steady_clock::now() + pause).time_since_epoch().count(); }

}  // namespace

std::unique_ptr<Link> reach(const std::string& conninfo) {
    const auto given = Conninfo::parse(conninfo);
    const auto by_network = [](const Door& door) { return !door.local(); };
    if (!given || std::none_of(given->doors().begin(), given->doors().end(), by_network))
        return std::make_unique<Link>(conninfo);
    if (silent_lately()) throw Unavailable("no host of the database answered a moment ago");
    Knock knock(given->doors(), patience);
    std::string why;
    while (const auto answer = knock.next()) {
        try {
            return std::make_unique<Link>(given->through(*answer->door, answer->address));
        } catch (const pqxx::broken_connection& e) {
            why += e.what();  // a standby, or one that is starting or stopping
        }
    }
    if (knock.silent()) note_silence();
    throw Unavailable(why.empty() ? "no host of the database answers" : why);
}

}  // namespace store
