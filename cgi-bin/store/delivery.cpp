#include "store/delivery.h"

#include "store/query.h"

namespace store {

std::optional<DueMail> lease_mail(Write& db) {
    const Rows rows = query(db, R"(
        update mail
           set tries = tries + 1,
               due_at = now() + least(interval '1 minute' * (1 << least(tries, 9)),
                                      interval '6 hours')
         where id = (select id from mail
                      where due_at <= now() and delivered_at is null and refused_at is null
                      order by due_at limit 1
                        for update skip locked)
        returning id, recipient, subject, body, created_at)");
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return DueMail{row.get<std::int64_t>("id"), row.text("recipient"), row.text("subject"),
                   row.text("body"), row.get<domain::Instant>("created_at")};
}

void mail_delivered(Write& db, std::int64_t id, const std::string& answer) {
    change(db, "update mail set delivered_at = now(), answer = $2, body = '' where id = $1", id,
           answer);
}

void mail_refused(Write& db, std::int64_t id, const std::string& answer) {
    change(db, "update mail set refused_at = now(), answer = $2, body = '' where id = $1", id,
           answer);
}

void mail_delayed(Write& db, std::int64_t id, const std::string& answer) {
    change(db, R"(
        update mail
           set answer = $2,
               refused_at = case when created_at < now() - interval '3 days' then now() end,
               body = case when created_at < now() - interval '3 days' then '' else body end
         where id = $1)",
           id, answer);
}

}  // namespace store
