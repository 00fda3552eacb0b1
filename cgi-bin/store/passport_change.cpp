#include "store/passport_change.h"

#include "store/query.h"

namespace store {
namespace {

void void_links(Write& db, domain::Id<domain::Passport> passport) {
    change(db,
           "update passport_link set used_at = now() where passport_id = $1 and used_at is null",
           passport);
}

}  // namespace

bool change_mail(Write& db, domain::Id<domain::Passport> passport, const domain::Email& email) {
    try {
        // one that is not activated would only learn it when it is
        const bool free = db.attempt([&] {
            return change(db, R"(
                update passport set email = $2
                 where id = $1 and not exists (select from passport o
                        where o.id <> $1 and o.activated_at is not null
                          and lower(o.email) = $3))",
                          passport, email.text(), email.key()) == 1;
        });
        if (!free) return false;
    } catch (const Violation& e) {
        if (!e.of("passport_email")) throw;
        return false;
    }
    void_links(db, passport);
    return true;
}

bool disable_passport(Write& db, domain::Id<domain::Passport> passport) {
    void_links(db, passport);
    return change(db,
                  "update passport set disabled_at = now() where id = $1 and disabled_at is null",
                  passport) == 1;
}

bool enable_passport(Write& db, domain::Id<domain::Passport> passport) {
    return change(
               db,
               "update passport set disabled_at = null where id = $1 and disabled_at is not null",
               passport) == 1;
}

void note_passport(Write& db, domain::Id<domain::Passport> passport,
                   domain::Id<domain::Staff> staff, const std::string& action,
                   const std::string& document, const std::string& words) {
    change(db, R"(
        insert into passport_note (passport_id, staff_id, action, document, words)
        values ($1, $2, $3, $4, $5))",
           passport, staff, action, document, words);
}

}  // namespace store
