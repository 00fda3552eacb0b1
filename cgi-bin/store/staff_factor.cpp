#include "store/staff_factor.h"

#include "store/query.h"

namespace store {

std::optional<Factor> factor(Read& db, domain::Id<domain::Staff> staff) {
    const Rows rows = query(db, R"(
        select secret, enrolled_at is not null as enrolled from staff_factor where staff_id = $1)",
                            staff);
    if (rows.empty()) return std::nullopt;
    return Factor{rows.front().text("secret"), rows.front().get<bool>("enrolled")};
}

void begin_factor(Write& db, domain::Id<domain::Staff> staff, const std::string& sealed) {
    change(db, R"(
        insert into staff_factor (staff_id, secret) values ($1, $2)
        on conflict (staff_id) do update set secret = excluded.secret
         where staff_factor.enrolled_at is null)",
           staff, sealed);
}

bool enrol_factor(Write& db, domain::Id<domain::Staff> staff, std::int64_t step) {
    return change(db, R"(
        update staff_factor set enrolled_at = now(), last_step = $2
         where staff_id = $1 and enrolled_at is null)",
                  staff, step) == 1;
}

bool spend_step(Write& db, domain::Id<domain::Staff> staff, std::int64_t step) {
    return change(db, R"(
        update staff_factor set last_step = $2
         where staff_id = $1 and enrolled_at is not null and last_step < $2)",
                  staff, step) == 1;
}

void remove_factor(Write& db, domain::Id<domain::Staff> staff) {
    change(db, "delete from recovery_code where staff_id = $1", staff);
    change(db, "delete from staff_factor where staff_id = $1", staff);
}

void put_recovery_codes(Write& db, domain::Id<domain::Staff> staff,
                        const std::vector<Bytes>& hashes) {
    change(db, "delete from recovery_code where staff_id = $1", staff);
    for (const Bytes& hash : hashes)
        change(db, "insert into recovery_code (staff_id, code_hash) values ($1, $2)", staff, hash);
}

bool spend_recovery_code(Write& db, domain::Id<domain::Staff> staff, const Bytes& hash) {
    return change(db, R"(
        update recovery_code set used_at = now()
         where staff_id = $1 and code_hash = $2 and used_at is null)",
                  staff, hash) == 1;
}

int recovery_codes_left(Read& db, domain::Id<domain::Staff> staff) {
    return static_cast<int>(
        query(db, "select from recovery_code where staff_id = $1 and used_at is null", staff)
            .size());
}

void mark_factor_shown(Write& db, const std::string& session_hash) {
    change(db, "update staff_session set factor_at = now() where token_hash = $1",
           Bytes{session_hash});
}

}  // namespace store
