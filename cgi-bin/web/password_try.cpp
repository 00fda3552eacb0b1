#include "web/password_try.h"

#include "crypto/password.h"
#include "store/login_failure.h"

namespace web {

using domain::FaultCode;

PasswordTry try_password(const Visit& visit, store::Write& db, const store::Bytes& account,
                         const store::Bytes& client, const std::optional<std::string>& hash,
                         std::string_view field) {
    const auto attempt = store::begin_try(db, account, client);
    if (attempt.locked.count() > 0)
        return {false, {FaultCode::locked, 0, attempt.locked.count()}, "locked"};
    const std::string& typed = visit.request.field(field);
    if (hash ? crypto::verify_password(*hash, typed) : crypto::verify_nobody(typed)) {
        store::forgive(db, account, client);
        return {true, {}, ""};
    }
    if (!attempt.last) return {false, {FaultCode::account_or_password}, "password"};
    return {false,
            {FaultCode::locked, 0, std::chrono::seconds(store::lock_lasts).count()},
            "now locked"};
}

}  // namespace web
