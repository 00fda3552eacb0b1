#include "store/mail_code.h"

#include "store/query.h"

namespace store {

void put_mail_code(Write& db, const Bytes& account, const std::string& stamp) {
    change(db, R"(
        insert into mail_code (account_key, code_mac, expires_at)
        values ($1, $2, now() + $3::interval)
        on conflict (account_key) do update
           set code_mac = excluded.code_mac, expires_at = excluded.expires_at, tries = 0)",
           account, Bytes{stamp}, std::chrono::seconds(mail_code_lives));
}

std::optional<std::string> try_mail_code(Write& db, const Bytes& account) {
    const Rows rows = query(db, R"(
        update mail_code set tries = tries + 1
         where account_key = $1 and expires_at > now() and tries < 5
        returning code_mac)",
                            account);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<Bytes>("code_mac").value;
}

void spend_mail_code(Write& db, const Bytes& account) {
    change(db, "delete from mail_code where account_key = $1", account);
}

}  // namespace store
