#pragma once

#include "store/standing.h"
#include "web/faults.h"
#include "web/visit.h"

// What the counter does to a registration: each takes it one step, writes what was done and the
// audit. Faults where it cannot be; then nothing has changed, and the transaction can go on.
namespace web {

// The sum was taken. Fields: method; receipt, its number; proposed, the number that the page
// proposed: where that was given away meanwhile the next one is taken, where another was typed its
// fault is told. The same form once more is no fault.
Faults receive(const Visit& visit, store::Write& db, store::Standing& standing);

// The sum went back. Field: unpay_reason.
Faults unpay(const Visit& visit, store::Write& db, store::Standing& standing);

// 现场确认. Field: document, the kind that was seen.
Faults confirm(const Visit& visit, store::Write& db, store::Standing& standing);

// It counts no longer. Field: unconfirm_reason.
Faults unconfirm(const Visit& visit, store::Write& db, store::Standing& standing);

}  // namespace web
