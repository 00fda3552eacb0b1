#include "store/decision.h"

#include "store/query.h"

namespace store {

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

}  // namespace store
