#include "store/attempt.h"

#include "store/attempt_row.h"

namespace store {
namespace {

using AttemptId = domain::Id<domain::Attempt>;

// What may be paid, once the registration's row is locked: whoever moves it waits for us, and sees
// the attempt then.
struct Owed {
    domain::Id<domain::Order> order;
    bool in_time;
    int attempts;
};

Owed owed(Write& db, const Beginning& beginning) {
    query(db, "select lock_registration($1)", beginning.registration);
    const Rows rows = query(db, R"(
        select q.id, r.hold_until - now() >= $2::interval as in_time,
               (select count(*) from attempt a where a.order_id = q.id) as attempts
          from registration r
          join orders q on q.registration_id = r.id and q.closed_at is null and q.paid_at is null
         where r.id = $1 and r.revision = $3 and r.stage = 'payment' and q.amount_fen > 0
           and not money_in_doubt(r.id))",
                            beginning.registration, beginning.shortest, beginning.revision);
    if (rows.empty()) throw Stale{};
    const Row row = rows.front();
    return {row.get<domain::Id<domain::Order>>("id"), row.get<bool>("in_time"),
            row.get<int>("attempts")};
}

// One that is about to expire is no use to anybody who begins to pay now.
void end_short_ones(Write& db, domain::Id<domain::Order> order, const Beginning& beginning) {
    change(db, R"(
        update attempt set state = 'closing', closing_at = now(), next_query_at = now()
         where order_id = $1 and gateway = $2 and state = 'open'
           and expires_at < now() + $3::interval)",
           order, beginning.gateway, beginning.shortest);
}

// Gateways count seconds, so the end is cut to one.
AttemptId make(Write& db, domain::Id<domain::Order> order, const Beginning& beginning) {
    const Rows made =
        query(db, R"(
        insert into attempt (order_id, gateway, amount_fen, screen, expires_at)
        select q.id, $2, q.amount_fen, $3,
               date_trunc('second', least(r.hold_until, now() + $4::interval))
          from orders q join registration r on r.id = q.registration_id
         where q.id = $1
        returning id)",
              order, beginning.gateway, beginning.phone ? "phone" : "desktop", beginning.longest);
    return made.front().get<AttemptId>("id");
}

std::optional<AttemptId> open_one(Write& db, domain::Id<domain::Order> order,
                                  const std::string& gateway) {
    const Rows rows =
        query(db, "select id from attempt where order_id = $1 and gateway = $2 and state = 'open'",
              order, gateway);
    if (rows.empty()) return std::nullopt;
    return rows.front().get<AttemptId>("id");
}

}  // namespace

Begun begin_attempt(Write& db, const Beginning& beginning) {
    const Owed what = owed(db, beginning);
    if (!what.in_time) return {std::nullopt, NotBegun::too_late};
    end_short_ones(db, what.order, beginning);
    auto id = open_one(db, what.order, beginning.gateway);
    if (!id && what.attempts >= attempts_an_order) return {std::nullopt, NotBegun::too_many};
    if (!id) id = make(db, what.order, beginning);
    return {attempt(db, *id)};
}

void keep_start(Write& db, AttemptId attempt, const std::string& url, const std::string& code) {
    change(db, R"(
        update attempt set start_url = nullif($2, ''), code_text = nullif($3, '')
         where id = $1 and state = 'open')",
           attempt, url, code);
}

std::optional<Attempt> attempt(Read& db, AttemptId id) {
    const Rows rows = query(db,
                            "select" ATTEMPT_COLUMNS
                            "from attempt a join orders q on q.id = a.order_id where a.id = $1",
                            id);
    if (rows.empty()) return std::nullopt;
    return attempt_of(rows.front());
}

std::vector<Attempt> attempts(Read& db, domain::Id<domain::Registration> registration) {
    return query(db,
                 "select" ATTEMPT_COLUMNS
                 "from attempt a join orders q on q.id = a.order_id"
                 " where q.registration_id = $1 and q.closed_at is null order by a.id desc",
                 registration)
        .map(attempt_of);
}

void nudge(Write& db, AttemptId attempt) {
    change(db, R"(
        update attempt set next_query_at = now()
         where id = $1 and state in ('open', 'closing', 'stuck') and next_query_at > now()
           and leased_until is null
           and coalesce(asked_at, '-infinity') < now() - interval '500 milliseconds')",
           attempt);
}

int close_wanted(Write& db, domain::Id<domain::Registration> registration) {
    // the lock of whoever begins one: none comes behind our back
    query(db, "select lock_registration($1)", registration);
    change(db, R"(
        update attempt set state = 'closing', closing_at = now(), next_query_at = now()
         where state = 'open' and order_id in (select id from orders where registration_id = $1))",
           registration);
    return query(db, R"(
        select count(*) as live from attempt
         where state in ('open', 'closing', 'stuck')
           and order_id in (select id from orders where registration_id = $1))",
                 registration)
        .front()
        .get<int>("live");
}

void close_overdue(Write& db) {
    change(db, R"(
        update attempt a set state = 'closing', closing_at = now(), next_query_at = now()
          from orders q join registration r on r.id = q.registration_id
         where a.order_id = q.id and a.state = 'open'
           and (a.expires_at <= now() or r.hold_until <= now()))");
}

}  // namespace store
