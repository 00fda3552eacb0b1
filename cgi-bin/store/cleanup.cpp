#include "store/cleanup.h"

#include <array>

#include "store/query.h"

namespace store {
namespace {

struct Kind {
    const char* table;
    Sql count;
    Sql remove;
};

#define OVER(table, condition)                                            \
    Kind {                                                                \
        table, "select count(*) as rows from " table " where " condition, \
            "delete from " table " where " condition                      \
    }

constexpr std::array kinds{
    OVER("session", "last_seen < now() - interval '1 day'"),
    OVER("staff_session", "last_seen < now() - interval '1 day'"),
    OVER("spent_nonce", "spent_until < now()"),
    OVER("mail_code", "expires_at < now()"),
    OVER("login_failure", "last_at < now() - interval '1 day'"),
    OVER("import_file", "uploaded_at < now() - interval '1 day'"),
    // kept a while after its end, so that an old link can still say that it was used
    OVER("passport_link", "expires_at < now() - interval '30 days'"),
    OVER("staff_link", "expires_at < now() - interval '30 days'"),
    // its last link has expired long ago; one may register anew
    OVER("passport", "activated_at is null and created_at < now() - interval '30 days'"),
};

}  // namespace

std::vector<Leftover> leftovers(Read& db) {
    std::vector<Leftover> all;
    for (const Kind& kind : kinds)
        if (const auto rows = query(db, kind.count).front().get<std::int64_t>("rows"); rows > 0)
            all.push_back({kind.table, rows});
    return all;
}

std::int64_t clean_up(Write& db) {
    std::int64_t gone = 0;
    for (const Kind& kind : kinds) gone += change(db, kind.remove);
    return gone;
}

}  // namespace store
