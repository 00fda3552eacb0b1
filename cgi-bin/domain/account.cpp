#include "domain/account.h"

#include "domain/text.h"

namespace domain {
namespace {

constexpr std::size_t longest = 254;  // of an e-mail address

}  // namespace

Parsed<Account> Account::parse(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    if (const std::size_t found = length(*key); found > longest)
        return Fault{FaultCode::too_long, static_cast<std::int64_t>(found), longest};
    if (const Parsed<Email> email = Email::parse(typed)) return Account(*email, {}, email->key());
    if (const Parsed<Mobile> mobile = Mobile::parse(typed))
        return Account({}, *mobile, mobile->text());
    return Account({}, {}, lower(*key));
}

}  // namespace domain
