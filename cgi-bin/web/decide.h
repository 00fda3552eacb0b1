#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "store/decision.h"
#include "store/standing.h"
#include "web/faults.h"
#include "web/visit.h"

// What staff do to a registration: each takes it one step, notes what was done, and writes the
// audit. Faults where it cannot be; then nothing has changed, and the transaction can go on.
namespace web {

// What a reason may be pinned to: the photo, and fields of the form sheet under their names there.
inline constexpr std::array reason_fields = std::to_array<std::string_view>(
    {"photo", "name", "id_number", "ethnic", "career", "education", "training", "phone", "school",
     "department", "grade", "class_name", "student_number", "site", "subject"});

// 通过, 不通过 and, after an approval, 退回修改. Who does not approve says why: one reason at
// least. Nobody decides what another reviewer has in front of them.
Faults decide(const Visit& visit, store::Write& db, store::Standing& standing,
              store::Verdict verdict, const std::vector<store::Reason>& reasons);

// The same of one on a contact sheet, as it was when the sheet was made.
bool approve_unseen(const Visit& visit, store::Write& db, store::Standing& standing, int revision);

// 撤销: one's own decision of the last seconds; the registration is in front of one again.
Faults undo(const Visit& visit, store::Write& db, store::Standing& standing);

}  // namespace web
