#pragma once

#include "store/passport_desk.h"
#include "web/faults.h"
#include "web/visit.h"

namespace web {

// admin-passport.tpl: a passport as it stands, what may be done with it, and what was mistyped.
Response passport_page(const Visit& visit, store::Read& db, const store::DeskPassport& passport,
                       const Faults& faults);

}  // namespace web
