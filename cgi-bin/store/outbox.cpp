#include "store/outbox.h"

#include "store/query.h"

namespace store {

bool queue(Write& db, const std::string& recipient, const std::string& subject,
           const std::string& body) {
    // Counting and adding are one step for a receiver: of several at once each sees the others.
    query(db, "select pg_advisory_xact_lock(hashtextextended('mail ' || lower($1), 0))", recipient);
    return change(db, R"(
        insert into mail (recipient, subject, body, asked_for)
        select $1, $2, $3, true
         where (select count(*) from mail
                 where lower(recipient) = lower($1) and asked_for
                   and created_at > now() - interval '1 hour') < $4)",
                  recipient, subject, body, mails_an_hour) == 1;
}

void queue_always(Write& db, const std::string& recipient, const std::string& subject,
                  const std::string& body) {
    change(db, "insert into mail (recipient, subject, body) values ($1, $2, $3)", recipient,
           subject, body);
}

}  // namespace store
