#pragma once

#include <optional>
#include <string>

#include "domain/password.h"
#include "web/faults.h"
#include "web/view.h"
#include "web/visit.h"

// The two fields of a form in which a password is chosen: password and password_again.
namespace web {

// The password, or every fault of the two fields noted.
std::optional<std::string> chosen_password(const Visit& visit, const domain::PasswordOwner& owner,
                                           Faults& faults);

// Marks the field as wrong ({{#PASSWORD_WRONG}}), once however many faults it has; and where only
// other fields have any, says why it is empty again ({{#PASSWORD_RETYPE}}).
void show_password(Block& block, const Faults& faults);

}  // namespace web
