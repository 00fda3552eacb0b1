#include "store/confirmation.h"

#include "store/query.h"

namespace store {

void confirm(Write& db, domain::Id<domain::Registration> registration,
             domain::Id<domain::Staff> staff, const std::string& document) {
    change(db, R"(
        insert into confirmation (registration_id, staff_id, document) values ($1, $2, $3))",
           registration, staff, document);
}

std::optional<Confirmation> confirmation(Read& db, domain::Id<domain::Registration> registration) {
    const Rows rows = query(db, R"(
        select c.id, c.document, s.name as by, c.confirmed_at
          from confirmation c join staff s on s.id = c.staff_id
         where c.registration_id = $1
           and not exists (select from confirmation_void v where v.confirmation_id = c.id)
         order by c.id desc limit 1)",
                            registration);
    if (rows.empty()) return std::nullopt;
    const Row row = rows.front();
    return Confirmation{row.get<std::int64_t>("id"), row.text("document"), row.text("by"),
                        row.get<domain::Instant>("confirmed_at")};
}

void take_back(Write& db, const Confirmation& confirmation, domain::Id<domain::Staff> staff,
               const std::string& reason) {
    change(db, R"(
        insert into confirmation_void (confirmation_id, staff_id, reason) values ($1, $2, $3))",
           confirmation.id, staff, reason);
}

}  // namespace store
