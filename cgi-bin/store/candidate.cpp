#include "store/candidate.h"

#include "store/query.h"
#include "store/registration_row.h"

namespace store {

std::optional<Candidate> candidate(Read& db, const std::string& session_hash,
                                   const SessionLimits& limits) {
    const Rows rows =
        query(db,
              "select now() as now, x.id as x_id, x.email as x_email, x.mobile,"
              " x.greeted_at is not null as greeted,"
              " v.last_seen < now() - interval '1 minute' as stale," SITTING_COLUMNS
              "," REGISTRATION_COLUMNS
              " from session v"
              " join passport x on x.id = v.passport_id and x.disabled_at is null"
              " left join lateral (select * from sitting"
              "   where status = 'open' and (v.sitting_id is null or id = v.sitting_id)"
              "   order by fill_in_to < now(), fill_in_from, id limit 1) t on true"
              " left join registration r"
              "   on r.passport_id = x.id and r.sitting_id = t.id" REGISTRATION_JOINS
              " where v.token_hash = $1"
              "   and v.last_seen > now() - $2::interval"
              "   and v.created_at > now() - $3::interval"
              " order by s.code",
              Bytes{session_hash}, std::chrono::seconds(limits.idle),
              std::chrono::seconds(limits.absolute));
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    Candidate candidate{row.get<domain::Id<domain::Passport>>("x_id"),
                        row.text("x_email"),
                        row.text("mobile"),
                        row.get<bool>("greeted"),
                        row.get<bool>("stale"),
                        row.get<domain::Instant>("now"),
                        std::nullopt,
                        std::nullopt};
    if (row.maybe<std::int64_t>("sitting_id")) candidate.sitting = sitting_of(row);
    if (row.maybe<std::int64_t>("r_id")) candidate.registration = registration_of(rows);
    return candidate;
}

void touch_session(Write& db, const std::string& session_hash) {
    change(db, "update session set last_seen = now() where token_hash = $1", Bytes{session_hash});
}

void note_greeted(Write& db, domain::Id<domain::Passport> passport) {
    change(db, "update passport set greeted_at = now() where id = $1 and greeted_at is null",
           passport);
}

void choose_sitting(Write& db, const std::string& session_hash,
                    domain::Id<domain::Sitting> sitting) {
    change(db, "update session set sitting_id = $2 where token_hash = $1", Bytes{session_hash},
           sitting);
}

}  // namespace store
