#pragma once

#include <optional>

#include "domain/account.h"
#include "store/database.h"
#include "store/passport.h"
#include "web/visit.h"

// The code by mail, beside the CAPTCHA, for those who cannot see a picture.
namespace web {

// Makes a code for whatever account was typed, and mails it where somebody has that account.
void send_mail_code(const Visit& visit, store::Write& db, const domain::Account& account,
                    const std::optional<store::Passport>& passport);

// Judges the field captcha as the code that was sent for the account: nothing is wrong, or
// required, code_wrong. A right one can be used again until store::spend_mail_code(), since after a
// mistyped password a new one would cost one of three mails.
std::optional<domain::FaultCode> mail_code_fault(const Visit& visit, store::Write& db,
                                                 const domain::Account& account);

}  // namespace web
