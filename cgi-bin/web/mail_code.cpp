#include "web/mail_code.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "domain/text.h"
#include "store/mail_code.h"
#include "web/passport_mail.h"
#include "web/throttle.h"

namespace web {
namespace {

using domain::Account;

std::string message(const Account& account, std::string_view code) {
    return "code for " + account.key() + " " + std::string(code);
}

}  // namespace

void send_mail_code(const Visit& visit, store::Write& db, const Account& account,
                    const std::optional<store::Passport>& passport) {
    const std::string code = crypto::random_code("0123456789", 6);
    // beyond three mails an hour the earlier code stays
    if (!passport || mail_code(visit, db, *passport, code))
        store::put_mail_code(db, account_key(visit, account.key()),
                             crypto::mac(visit.setup.login, message(account, code)));
}

std::optional<domain::FaultCode> mail_code_fault(const Visit& visit, store::Write& db,
                                                 const Account& account) {
    const auto typed = domain::typed_key(visit.request.field("captcha"));
    if (!typed) return domain::FaultCode::required;
    const auto stamp = store::try_mail_code(db, account_key(visit, account.key()));
    if (!stamp || !crypto::check_mac(visit.setup.login, message(account, *typed), *stamp))
        return domain::FaultCode::code_wrong;
    return std::nullopt;
}

}  // namespace web
