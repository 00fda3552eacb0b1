#pragma once

#include <array>
#include <string_view>

#include "store/decision.h"
#include "store/standing.h"
#include "web/faults.h"
#include "web/visit.h"

// What staff do to a registration: each takes it one step, notes what was done, and writes the
// audit. Faults where it cannot be; then nothing has changed, and the transaction can go on.
namespace web {

// What a reason may be pinned to: fields of the form sheet, under their names there. The fields of
// the rejecting form have the same names.
inline constexpr std::array reason_fields = std::to_array<std::string_view>(
    {"photo", "name", "id_number", "ethnic", "career", "education", "phone", "school", "department",
     "grade", "student_number", "subject"});

// 通过 and 不通过. Who rejects says why at one field at least.
Faults decide(const Visit& visit, store::Write& db, store::Standing& standing,
              store::Verdict verdict);

// The counter took the sum and wrote the receipt whose number is the field `receipt`.
Faults receive(const Visit& visit, store::Write& db, store::Standing& standing);

}  // namespace web
