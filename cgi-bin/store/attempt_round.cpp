// The clerk's side of an attempt: lease, ask, settle.
#include "store/attempt.h"
#include "store/attempt_row.h"

namespace store {
namespace {

// When to ask again: soon while the payer is at it, then less and less; doubled with every miss.
// Time stands in the database only, so that a clerk that was down goes on where it was.
//
// A gateway's answer that there is no such trade ends an attempt only once none can come to be: it
// had expired when the gateway was asked, and the gateway's clock may be two minutes behind; or at
// once, where the payer was never given the way to it.
constexpr Sql settling = R"(
    update attempt a
       set leased_until = null, asked_at = now(), last_word = $3,
           misses = case when $2 = 'unclear' then least(misses + 1, 10) else 0 end,
           state = next.state,
           settled_at = case when next.state = 'closed' then now() end,
           closing_at = case when next.state = 'open' then null
                             else coalesce(closing_at, now()) end,
           next_query_at = now() + least(
               interval '5 minutes',
               (1 << case when $2 = 'unclear' then least(misses, 10)::integer else 0 end)
               * case when $2 = 'started' then interval '3 seconds'
                      when next.state = 'stuck' then interval '5 minutes'
                      when now() < begun_at + interval '30 seconds' then interval '3 seconds'
                      when now() < begun_at + interval '5 minutes' then interval '10 seconds'
                      when next.state = 'closing' then interval '30 seconds'
                      when now() < begun_at + interval '1 hour' then interval '60 seconds'
                      else interval '5 minutes' end)
      from (select id,
                   case when $2 = 'closed' then 'closed'
                        when $2 = 'missing' and state <> 'open'
                             and coalesce(start_url, code_text) is null then 'closed'
                        when $2 = 'missing'
                             and $5::timestamptz > expires_at + interval '2 minutes' then 'closed'
                        when $2 = 'missing' and state = 'stuck' then 'closing'
                        when state = 'closing' and $2 in ('unclear', 'waiting')
                             and now() > closing_at + $4::interval then 'stuck'
                        else state end as state
              from attempt where id = $1) next
     where a.id = next.id and a.state in ('open', 'closing', 'stuck'))";

const char* name(Word word) {
    switch (word) {
        case Word::started: return "started";
        case Word::waiting: return "waiting";
        case Word::missing: return "missing";
        case Word::closed: return "closed";
        case Word::unclear: break;
    }
    return "unclear";
}

Task task_of(const Attempt& attempt) {
    if (attempt.state != AttemptState::open) return Task::close;
    return attempt.started() ? Task::query : Task::create;
}

}  // namespace

std::optional<LeasedAttempt> lease_attempt(Write& db) {
    const Rows rows = query(db,
                            "update attempt a set leased_until = now() + interval '1 minute',"
                            " leased_by = this_session(),"
                            " state = case when a.expires_at <= now() and a.state = 'open'"
                            "              then 'closing' else a.state end,"
                            " closing_at = case when a.expires_at <= now()"
                            "                   then coalesce(a.closing_at, now())"
                            "                   else a.closing_at end"
                            " from orders q join registration r on r.id = q.registration_id"
                            " join sitting t on t.id = r.sitting_id"
                            " join site w on w.id = r.site_id"
                            " where q.id = a.order_id"
                            "   and a.id = (select id from attempt"
                            "                where next_query_at <= now()"
                            "                  and state in ('open', 'closing', 'stuck')"
                            "                  and (leased_until is null"
                            "                       or not lease_holds(leased_until, leased_by))"
                            "                order by next_query_at limit 1"
                            "                  for update skip locked)"
                            " returning 'NCRE ' || t.number || ' ' || w.code || ' ' || q.number"
                            "     as subject, now() as leased_at," ATTEMPT_COLUMNS);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    Attempt attempt = attempt_of(row);
    const Task task = task_of(attempt);
    return LeasedAttempt{std::move(attempt), task, row.text("subject"),
                         row.get<domain::Instant>("leased_at")};
}

void settle(Write& db, const LeasedAttempt& leased, Word word, const std::string& said,
            std::chrono::seconds stuck_after) {
    change(db, settling, leased.attempt.id, name(word), said, stuck_after, leased.leased_at);
}

bool give_up(Write& db, domain::Id<domain::Attempt> attempt) {
    return change(db, R"(
        update attempt set state = 'closed', settled_at = now() where id = $1 and state = 'stuck')",
                  attempt) == 1;
}

}  // namespace store
