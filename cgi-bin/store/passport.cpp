#include "store/passport.h"

#include "store/passport_row.h"

namespace store {
namespace {

using domain::Email;
using domain::Id;
using domain::Mobile;

// Each half has indexes of its own.
constexpr Sql by_account = "select" PASSPORT_COLUMNS R"(
      from (select * from passport
             where activated_at is not null and (lower(email) = $1 or mobile = $2)
            union all
            select * from passport
             where activated_at is null and (lower(email) = $1 or mobile = $2)) p
      join credential c on c.passport_id = p.id
     order by activated desc, p.created_at desc, p.id desc
     limit 1)";

}  // namespace

std::optional<Passport> passport_of(Read& db, const domain::Account& account) {
    const auto email = account.email() ? std::optional(account.email()->key()) : std::nullopt;
    const auto mobile = account.mobile() ? std::optional(account.mobile()->text()) : std::nullopt;
    const Rows rows = query(db, by_account, email, mobile);
    if (rows.empty()) return std::nullopt;
    return passport_of(rows.front());
}

std::vector<Passport> holders(Read& db, const Email& email, const Mobile& mobile) {
    return query(db, "select" PASSPORT_COLUMNS R"(
          from passport p left join credential c on c.passport_id = p.id
         where p.activated_at is not null and (lower(p.email) = $1 or p.mobile = $2)
         order by p.id)",
                 email.key(), mobile.text())
        .map([](const Row& row) { return passport_of(row); });
}

Passport make_passport(Write& db, const Email& email, const Mobile& mobile,
                       const std::string& password_hash) {
    const auto id = query(db, "insert into passport (email, mobile) values ($1, $2) returning id",
                          email.text(), mobile.text())
                        .front()
                        .get<Id<domain::Passport>>("id");
    change(db, "insert into credential (passport_id, password_hash) values ($1, $2)", id,
           password_hash);
    return {id, email.text(), mobile.text(), false, false, password_hash};
}

Activation activate(Write& db, Id<domain::Passport> passport) {
    try {
        db.attempt([&] {
            return change(db,
                          "update passport set activated_at = now()"
                          " where id = $1 and activated_at is null",
                          passport) == 1;
        });
    } catch (const Violation& e) {
        if (e.of("passport_email")) return Activation::email_taken;
        if (e.of("passport_mobile")) return Activation::mobile_taken;
        throw;
    }
    return Activation::done;
}

void set_password(Write& db, Id<domain::Passport> passport, const std::string& password_hash) {
    change(db,
           "update credential set password_hash = $2, changed_at = now() where passport_id = $1",
           passport, password_hash);
}

void rehash_password(Write& db, Id<domain::Passport> passport, const std::string& password_hash) {
    change(db, "update credential set password_hash = $2 where passport_id = $1", passport,
           password_hash);
}

}  // namespace store
