#include "web/staff_door.h"

#include <algorithm>

#include "crypto/token.h"
#include "store/audit.h"
#include "store/staff_session.h"
#include "web/cookie.h"
#include "web/percent.h"

namespace web {
namespace {

std::string hash_of(std::string_view token) {
    return std::string(crypto::octets(crypto::token_hash(token)));
}

}  // namespace

std::string staff_page(const std::string& asked) {
    constexpr const char* of_names = "abcdefghijklmnopqrstuvwxyz-";
    static const std::string of_queries = std::string(unreserved) + "*%=&+";
    const std::size_t end = std::min(asked.find('?'), asked.size());
    const bool ours = asked.rfind("admin-", 0) == 0 && end <= 32 && asked.size() <= 1000 &&
                      asked.find_first_not_of(of_names) >= end &&
                      asked.find_first_not_of(of_queries, end + 1) == std::string::npos;
    return ours ? asked : "admin-queue";
}

std::string staff_session_hash(const Visit& visit) {
    return hash_of(visit.request.cookie(cookie_name(visit.setup, Cookie::staff)));
}

Response staff_admitted(const Visit& visit, store::Write& db, domain::Id<domain::Staff> staff,
                        const char* action, const std::string& next) {
    const auto token = crypto::make_token();
    store::end_staff_session(db, staff_session_hash(visit));
    store::open_staff_session(db, hash_of(token.text), staff);
    note_own(visit, db, action, staff);
    return see_other(staff_page(next))
        .header("Set-Cookie", set_cookie(visit.setup, Cookie::staff, token.text));
}

void note_own(const Visit& visit, store::Write& db, const char* action,
              domain::Id<domain::Staff> staff, const std::string& detail) {
    store::audit(db, {.actor = store::Actor::staff,
                      .actor_id = staff.value,
                      .action = action,
                      .origin = visit.origin(),
                      .detail = detail});
}

}  // namespace web
