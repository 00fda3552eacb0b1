#include "web/notice.h"

#include <chrono>

#include "crypto/seal.h"

namespace web {
namespace {

constexpr std::chrono::minutes lives{10};

std::int64_t seconds(domain::Instant when) {
    return std::chrono::floor<std::chrono::seconds>(when).time_since_epoch().count();
}

}  // namespace

std::string notice_query(const Visit& visit, const Notice& notice, std::string_view name) {
    return std::string(name) + "=" +
           crypto::seal(visit.setup.notice, std::to_string(seconds(visit.now + lives)) + "\n" +
                                                notice.what + "\n" + notice.account);
}

Notice notice_of(const Visit& visit, std::string_view name) {
    const auto opened = crypto::open(visit.setup.notice, visit.request.query(name));
    if (!opened) return {};
    const auto until = opened->find('\n');
    const auto what = opened->find('\n', until + 1);
    if (std::stoll(opened->substr(0, until)) < seconds(visit.now)) return {};
    return {opened->substr(until + 1, what - until - 1), opened->substr(what + 1)};
}

}  // namespace web
