#include "store/cleanup.h"

#include "store/query.h"

namespace store {

std::int64_t clean_up(Write& db) {
    return change(db, "delete from session where last_seen < now() - interval '1 day'") +
           change(db, "delete from staff_session where last_seen < now() - interval '1 day'") +
           change(db, "delete from spent_nonce where spent_until < now()") +
           change(db, "delete from mail_code where expires_at < now()") +
           change(db, "delete from login_failure where last_at < now() - interval '1 day'") +
           change(db, "delete from import_file where uploaded_at < now() - interval '1 day'") +
           // kept a while after its end, so that an old link can still say that it was used
           change(db, "delete from passport_link where expires_at < now() - interval '30 days'") +
           change(db, "delete from staff_link where expires_at < now() - interval '30 days'") +
           // its last link has expired long ago; one may register anew
           change(db, R"(
               delete from passport
                where activated_at is null and created_at < now() - interval '30 days')");
}

}  // namespace store
