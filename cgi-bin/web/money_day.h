#pragma once

#include "store/reconcile.h"
#include "web/view.h"
#include "web/visit.h"

namespace web {

// Where a line of the day is settled: at its own site, also where all are shown.
domain::Id<domain::Site> site_of(const Visit& visit, store::Read& db, const store::DayLine& line);

// admin-money-day of that day, at the site that the visit is about.
std::string day_address(const Visit& visit, const domain::Date& day);

// BEFORE, and AFTER where that has begun.
void show_days_beside(View& view, const Visit& visit, const domain::Date& day);

// What admin-money-day shows of a day: sums, and each line with the form of what can be done about
// it, where this member of staff may.
void show_day(View& view, const Visit& visit, const store::Day& day, const Faults& faults);

}  // namespace web
