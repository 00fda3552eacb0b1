#pragma once

#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// The order of nothing: its choices cost no fee, so there is no money to wait for. Nobody brings it
// and no PaymentEvent tells it; it was paid when it was made, and its registration follows by the
// step that money takes too.
namespace store {

// The orders of nothing whose registrations have nothing else to wait for: reviewed ones a quarter
// of a minute after the decision, which can be undone until then, others at the end of their time
// to pay, until when they may still be changed.
std::vector<domain::Id<domain::Registration>> free_orders(Read& db, int limit);

// Takes the registration from `payment` to `paid`. False where it costs something or stands
// elsewhere.
bool settle_free(Write& db, domain::Id<domain::Registration> registration);

}  // namespace store
