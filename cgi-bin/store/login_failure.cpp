#include "store/login_failure.h"

#include "store/query.h"

namespace store {

Try begin_try(Write& db, const Bytes& account, const Bytes& client) {
    // Wrong ones of long ago are forgotten, and after a lock counting begins anew.
    const Rows counted =
        query(db, R"(
        insert into login_failure as f (account_key, client_key, failures) values ($1, $2, 1)
        on conflict (account_key, client_key) do update
           set failures = case when f.last_at <= now() - $3::interval then 1
                               else f.failures + 1 end,
               locked_until = case when f.last_at > now() - $3::interval and f.failures + 1 >= $4
                                   then now() + $3::interval end,
               last_at = now()
         where f.locked_until is null or f.locked_until <= now()
        returning failures)",
              account, client, std::chrono::seconds(lock_lasts), tries_before_lock);
    if (!counted.empty())
        return {.last = counted.front().get<int>("failures") >= tries_before_lock};
    const Rows lock = query(db, R"(
        select greatest(1, ceil(extract(epoch from locked_until - now())))::bigint as seconds
          from login_failure where account_key = $1 and client_key = $2)",
                            account, client);
    return {.locked = lock.front().get<std::chrono::seconds>("seconds")};
}

void forgive(Write& db, const Bytes& account, const Bytes& client) {
    change(db, "delete from login_failure where account_key = $1 and client_key = $2", account,
           client);
}

void forgive_all(Write& db, const Bytes& account) {
    change(db, "delete from login_failure where account_key = $1", account);
}

}  // namespace store
