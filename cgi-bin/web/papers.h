#pragma once

#include <string>
#include <vector>

#include "domain/sitting.h"
#include "store/counter.h"
#include "store/day_fees.h"
#include "store/paid_with.h"
#include "store/registration.h"
#include "store/site.h"
#include "store/unconfirmed.h"
#include "web/person_view.h"
#include "web/setup.h"

// What is printed, as lines for drawing::paper_pdf(): templates/paper/ filled in. `now` is when.
namespace web {

// 报名登记表, with the code that the counter scans. The registration has its number.
std::string form_sheet(const Setup& setup, const store::Registration& registration,
                       const domain::Sitting& sitting, domain::Instant now, Masked masked);

// 收据, numbers masked.
std::string receipt_paper(const Setup& setup, const store::Registration& registration,
                          const domain::Sitting& sitting, domain::Instant now,
                          const store::Receipt& receipt);

// The same for the candidate, however it was paid.
std::string receipt_paper(const Setup& setup, const store::Registration& registration,
                          const domain::Sitting& sitting, domain::Instant now,
                          const store::PaidWith& paid);

// 未现场确认考生名单, numbers masked; `subject` where it is of that one alone.
std::string unconfirmed_paper(const Setup& setup, const store::Site& site,
                              const store::OpenSitting& sitting,
                              const store::UnconfirmedOf* subject, domain::Instant now,
                              const std::vector<store::Unconfirmed>& people);

// 收费日报表
std::string day_fees_paper(const Setup& setup, const store::Site& site, const domain::Date& day,
                           domain::Instant now, const std::vector<store::DayFee>& fees);

}  // namespace web
