// Passports that nobody has used for long.
#include "store/query.h"
#include "store/retention.h"

namespace store {
namespace {

using Keys = std::vector<std::int64_t>;

std::string months(std::chrono::months age) { return std::to_string(age.count()) + " months"; }

Keys due(Write& db, const RetentionRules& rules, int most, domain::Id<domain::Passport> after) {
    return query(db, R"(
        select id from passport
         where id in (select id from passports_due($1::interval, $2::interval)
                       where id > $3 order by id limit $4)
         order by id
           for update)",
                 months(rules.sitting), months(rules.passport), after, most)
        .map([](const Row& row) { return row.get<std::int64_t>("id"); });
}

// What is only the owner's. Sessions, links and notes go with a row that goes, but not with one
// that stays.
void remove_what_hangs_on(Write& db, const Keys& keys) {
    change(db, "delete from draft where passport_id = any ($1)", keys);
    change(db, "delete from session where passport_id = any ($1)", keys);
    change(db, "delete from credential where passport_id = any ($1)", keys);
    change(db, "delete from passport_link where passport_id = any ($1)", keys);
    change(db, "delete from passport_note where passport_id = any ($1)", keys);
}

}  // namespace

std::vector<Aged> remove_passports(Write& db, const RetentionRules& rules, int most,
                                   domain::Id<domain::Passport>& after) {
    const Keys keys = due(db, rules, most, after);
    if (keys.empty()) return {};
    after = {keys.back()};
    const auto mails = change(db, R"(
        delete from mail
         where lower(recipient) in (select lower(email) from passport where id = any ($1)))",
                              keys);
    remove_what_hangs_on(db, keys);
    change(db, R"(
        delete from passport p
         where id = any ($1) and not exists (select from registration where passport_id = p.id))",
           keys);
    // a domain that no mail ever goes to (RFC 2606)
    change(db, R"(
        update passport
           set anonymised_at = now(), email = id || '@passport.invalid', mobile = '#' || id,
               disabled_at = coalesce(disabled_at, now())
         where id = any ($1))",
           keys);
    std::vector<Aged> all{{std::nullopt, "passport", static_cast<std::int64_t>(keys.size())}};
    if (mails > 0) all.push_back({std::nullopt, "mail", mails});
    return all;
}

}  // namespace store
