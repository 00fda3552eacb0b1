#pragma once

#include "store/reconcile.h"
#include "web/view.h"
#include "web/visit.h"

namespace web {

// What admin-money-day shows of a day: sums, and each line with the form of what can be done about
// it, where this member of staff may.
void show_day(View& view, const Visit& visit, const store::Day& day, const Faults& faults);

}  // namespace web
