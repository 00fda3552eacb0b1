#include "store/staff_link.h"

#include "store/query.h"

namespace store {

void void_staff_links(Write& db, domain::Id<domain::Staff> staff) {
    change(db, "update staff_link set used_at = now() where staff_id = $1 and used_at is null",
           staff);
}

void add_staff_link(Write& db, const std::string& hash, domain::Id<domain::Staff> staff,
                    std::optional<domain::Id<domain::Staff>> by) {
    void_staff_links(db, staff);
    change(db, R"(
        insert into staff_link (token_hash, staff_id, made_by, expires_at)
        values ($1, $2, $3, now() + $4::interval))",
           Bytes{hash}, staff, by, std::chrono::seconds(staff_link_lives));
}

std::optional<StaffLink> staff_link(Read& db, const std::string& hash) {
    const Rows rows = query(db, R"(
        select f.id, f.login, l.used_at is not null as used, l.expires_at <= now() as expired
          from staff_link l join staff f on f.id = l.staff_id and f.disabled_at is null
         where l.token_hash = $1)",
                            Bytes{hash});
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    const auto state = row.get<bool>("used")      ? StaffLink::State::used
                       : row.get<bool>("expired") ? StaffLink::State::expired
                                                  : StaffLink::State::good;
    return StaffLink{state, row.get<domain::Id<domain::Staff>>("id"), row.text("login")};
}

bool use_staff_link(Write& db, const std::string& hash) {
    return change(db, R"(
        update staff_link set used_at = now()
         where token_hash = $1 and used_at is null and expires_at > now())",
                  Bytes{hash}) == 1;
}

}  // namespace store
