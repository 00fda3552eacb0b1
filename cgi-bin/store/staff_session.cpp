#include "store/staff_session.h"

#include "store/query.h"

namespace store {

std::optional<StaffCredential> staff_credential(Read& db, const std::string& login) {
    const Rows rows = query(db, R"(
        select id, password_hash from staff
         where lower(login) = $1 and disabled_at is null and password_hash is not null)",
                            login);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return StaffCredential{row.get<domain::Id<domain::Staff>>("id"), row.text("password_hash")};
}

bool has_staff_session(Read& db, const std::string& hash, const SessionLimits& limits) {
    return !query(db, R"(
        select from staff_session v join staff f on f.id = v.staff_id and f.disabled_at is null
         where v.token_hash = $1
           and v.last_seen > now() - $2::interval
           and v.created_at > now() - $3::interval)",
                  Bytes{hash}, std::chrono::seconds(limits.idle),
                  std::chrono::seconds(limits.absolute))
                .empty();
}

void open_staff_session(Write& db, const std::string& hash, domain::Id<domain::Staff> staff) {
    change(db, "insert into staff_session (token_hash, staff_id) values ($1, $2)", Bytes{hash},
           staff);
}

void end_staff_session(Write& db, const std::string& hash) {
    change(db, "delete from staff_session where token_hash = $1", Bytes{hash});
}

int end_staff_sessions(Write& db, domain::Id<domain::Staff> staff, const std::string& but) {
    return static_cast<int>(
        change(db, "delete from staff_session where staff_id = $1 and token_hash <> $2", staff,
               Bytes{but}));
}

}  // namespace store
