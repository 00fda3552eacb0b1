#include "store/refund_run.h"

#include "store/query.h"

namespace store {
namespace {

using RunId = domain::Id<domain::RefundRun>;
using RegistrationId = domain::Id<domain::Registration>;

RunSum sum_of(const Row& row) {
    return {row.text("gateway"), row.text("state"), row.get<std::int64_t>("count"),
            row.get<domain::Money>("fen")};
}

RunLine line_of(const Row& row) {
    return {row.get<domain::Id<domain::Registration>>("registration_id"),
            row.get<domain::Id<domain::Site>>("site_id"),
            row.text("site_code"),
            row.text("serial"),
            row.text("name"),
            row.text("gateway"),
            row.get<domain::Money>("fen"),
            row.text("state"),
            row.text("last_word")};
}

RefundRun run_of(const Row& row) {
    return {
        row.get<RunId>("id"),
        {row.get<domain::Id<domain::Sitting>>("sitting_id"),
         row.maybe<domain::Id<domain::Site>>("site_id"), row.maybe<std::string>("subject_code")},
        row.text("sitting"),
        row.text("site"),
        row.text("subject"),
        row.text("words"),
        row.get<domain::Id<domain::Staff>>("made_by"),
        row.text("made_by_name"),
        row.get<domain::Instant>("made_at"),
        row.maybe<domain::Instant>("approved_at"),
        row.text("approved_by_name"),
        row.get<bool>("dropped")};
}

#define RUN_COLUMNS                                                                            \
    "select u.id, u.sitting_id, u.site_id, u.subject_code, s.name as sitting, w.name as site," \
    " u.subject_code || ' ' || k.name as subject, u.words,"                                    \
    " u.made_by, m.name as made_by_name, u.made_at, u.approved_at,"                            \
    " a.name as approved_by_name, u.dropped_at is not null as dropped"                         \
    " from refund_run u join sitting s on s.id = u.sitting_id"                                 \
    " join staff m on m.id = u.made_by left join staff a on a.id = u.approved_by"              \
    " left join site w on w.id = u.site_id left join subject k on k.code = u.subject_code "

// Those of the scope, locked first as everywhere: whoever else would move one of them or give its
// money back did so before, or finds it owed. Always in one order, so that of two runs one waits.
std::vector<RegistrationId> lock_scope(Write& db, const RunScope& scope) {
    return query(db, R"(
        select registration_id, lock_registration(registration_id)
          from (select distinct registration_id from refundable_in($1, $2, $3) order by 1) x)",
                 scope.sitting, scope.site, scope.subject)
        .map([](const Row& row) { return row.get<RegistrationId>("registration_id"); });
}

// The sums that were agreed to.
bool as_agreed(Read& db, RunId run, std::int64_t count, domain::Money amount) {
    std::int64_t found = 0;
    domain::Money sum;
    for (const RunSum& part : run_sums(db, run)) {
        found += part.count;
        sum += part.amount;
    }
    return found > 0 && found == count && sum == amount;
}

}  // namespace

std::vector<RunSum> preview_sums(Read& db, const RunScope& scope) {
    return query(db,
                 "select gateway, '' as state, count(*) as count, sum(fen) as fen"
                 " from refundable_in($1, $2, $3) group by gateway order by gateway",
                 scope.sitting, scope.site, scope.subject)
        .map(sum_of);
}

std::vector<RunLine> preview_lines(Read& db, const RunScope& scope, int skip, int limit) {
    return query(db, R"(
        select r.id as registration_id, r.site_id, w.code as site_code,
               lpad(r.serial::text, 6, '0') as serial, r.name, f.gateway, f.fen,
               '' as state, '' as last_word
          from refundable_in($1, $2, $3) f
          join registration r on r.id = f.registration_id
          join site w on w.id = r.site_id
         order by w.code, r.serial, f.event_id offset $4 limit $5)",
                 scope.sitting, scope.site, scope.subject, skip, limit)
        .map(line_of);
}

RunId make_run(Write& db, const RunScope& scope, const std::string& words,
               domain::Id<domain::Staff> staff, std::int64_t count, domain::Money amount) {
    const auto locked = lock_scope(db, scope);
    const auto run = query(db, R"(
        insert into refund_run (sitting_id, site_id, subject_code, words, made_by)
        values ($1, $2, $3, $4, $5)
        returning id)",
                           scope.sitting, scope.site, scope.subject, words, staff)
                         .front()
                         .get<RunId>("id");
    query(db, R"(
        select owe_refund(event_id, fen,
                          case when choice_id is null then 'cancelled' else 'choice' end,
                          choice_id, $4, $5)
          from refundable_in($1, $2, $3)
         where registration_id = any ($6::bigint[])
         order by event_id)",
          scope.sitting, scope.site, scope.subject, run, staff, locked);
    if (!as_agreed(db, run, count, amount)) throw Stale{};
    return run;
}

void approve_run(Write& db, RunId run, domain::Id<domain::Staff> staff) {
    if (change(db, R"(
        update refund_run set approved_by = $2, approved_at = now()
         where id = $1 and approved_at is null and dropped_at is null)",
               run, staff) == 0)
        throw Stale{};
    change(db, "update refund set state = 'due', next_try_at = now() where run_id = $1", run);
}

void drop_run(Write& db, RunId run) {
    if (change(db, R"(
        update refund_run set dropped_at = now()
         where id = $1 and approved_at is null and dropped_at is null)",
               run) == 0)
        throw Stale{};
    change(db, "update refund set state = 'dropped' where run_id = $1", run);
}

std::int64_t try_run_again(Write& db, RunId run) {
    return change(db, R"(
        update refund set state = 'due', next_try_at = now()
         where run_id = $1 and state = 'refused')",
                  run);
}

std::optional<RefundRun> refund_run(Read& db, RunId id) {
    const Rows rows = query(db, RUN_COLUMNS "where u.id = $1", id);
    if (rows.empty()) return std::nullopt;
    return run_of(rows.front());
}

std::vector<RefundRun> refund_runs(Read& db, const Sites& sites) {
    return query(db,
                 RUN_COLUMNS
                 "where $1::bigint[] is null or u.site_id = any ($1) order by u.id desc",
                 sites)
        .map(run_of);
}

std::vector<RunSum> run_sums(Read& db, RunId run) {
    return query(db, R"(
        select e.gateway, f.state, count(*) as count, sum(f.amount_fen) as fen
          from refund f join payment_event e on e.id = f.event_id
         where f.run_id = $1
         group by 1, 2 order by 1, 2)",
                 run)
        .map(sum_of);
}

std::vector<RunLine> run_lines(Read& db, RunId run, int skip, int limit) {
    return query(db, R"(
        select r.id as registration_id, r.site_id, w.code as site_code,
               lpad(r.serial::text, 6, '0') as serial, r.name, e.gateway, f.amount_fen as fen,
               f.state, f.last_word
          from refund f
          join payment_event e on e.id = f.event_id
          join orders q on q.id = e.order_id
          join registration r on r.id = q.registration_id
          join site w on w.id = r.site_id
         where f.run_id = $1
         order by f.state <> 'refused', f.state <> 'due' or e.gateway <> 'counter', w.code,
                  r.serial, f.id
        offset $2 limit $3)",
                 run, skip, limit)
        .map(line_of);
}

}  // namespace store
