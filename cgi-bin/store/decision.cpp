#include "store/decision.h"

#include "store/query.h"

namespace store {
namespace {

const char* name(Verdict verdict) {
    switch (verdict) {
        case Verdict::approve: return "approve";
        case Verdict::reject: return "reject";
        case Verdict::send_back: return "send_back";
    }
    return "";
}

}  // namespace

std::vector<Reason> last_reasons(Read& db, domain::Id<domain::Registration> registration) {
    return query(db, R"(
        select field, words from decision_reason
         where decision_id = (select id from decision
                               where registration_id = $1 and verdict in ('reject', 'send_back')
                               order by decided_at desc, id desc limit 1)
         order by field)",
                 registration)
        .map([](const Row& row) {
            return Reason{row.text("field"), row.text("words")};
        });
}

void decide(Write& db, domain::Id<domain::Registration> registration,
            domain::Id<domain::Staff> staff, Verdict verdict, const std::vector<Reason>& reasons) {
    const auto decision = query(db, R"(
        insert into decision (registration_id, staff_id, verdict) values ($1, $2, $3)
        returning id)",
                                registration, staff, name(verdict))
                              .front()
                              .get<std::int64_t>("id");
    for (const Reason& reason : reasons)
        change(db, "insert into decision_reason (decision_id, field, words) values ($1, $2, $3)",
               decision, reason.field, reason.words);
    if (verdict == Verdict::approve)
        change(db, "update registration set approved_at = now() where id = $1", registration);
}

}  // namespace store
