#pragma once

#include <string>
#include <vector>

#include "domain/sitting_plan.h"
#include "store/sitting_plan.h"
#include "web/visit.h"

// A visit as somebody else would make it: for previews by staff.
namespace web {

// The visit of a member of staff turned into that of a visitor at another moment. It has no CSRF
// token and belongs to no session: what its page shows can do nothing.
Visit as_candidate(const Visit& visit, domain::Instant at, const std::string& see);

// The visitor becomes a candidate who stands in that stage since an hour; where the time of the
// stage has run out by then, as the clerk would have left it.
void stand(Visit& visit, const domain::SittingPlan& plan,
           const std::vector<store::Subject>& subjects, domain::Stage stage);

}  // namespace web
