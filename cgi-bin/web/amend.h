#pragma once

#include <optional>
#include <variant>

#include "domain/step.h"
#include "store/registration.h"
#include "web/visit.h"

// 修改: what a candidate may still mend after 提交报考信息. The pages of the person data, the
// subjects and the photo share the question and the step.
namespace web {

// What the table asks about the candidate's registration as it stands, at the same site and with
// the same places. A rejected one whose site has switched review off goes on without.
domain::Circumstances amend_circumstances(const store::Registration& registration);

// Whether the person data or the photo may be mended now.
std::variant<domain::Step, domain::Refusal> amend_step(const Visit& visit);

// Takes the claimed registration through such a step. Throws store::Stale.
void amend(const Visit& visit, store::Write& db, store::Registration& claimed,
           const domain::Step& step);

// Whether the step ends a review that the site has switched off: the time to pay begins anew.
bool ends_review(const domain::Step& step);

// The end of the hold after `step`, at `now`.
std::optional<domain::Instant> hold_after(const domain::Step& step, domain::Hold hold,
                                          const domain::Sitting& sitting, domain::Instant now);

}  // namespace web
