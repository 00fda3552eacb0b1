#pragma once

#include "store/offering.h"
#include "web/faults.h"
#include "web/selection.h"
#include "web/visit.h"

namespace web {

// 提交报考信息 and 修改报考信息: takes the claimed registration to what is selected, places,
// 流水号, order and all. Where it cannot be, says why and has changed nothing but the selection:
// what is full is no longer in it. Every chosen offering is one of `offer`.
Faults submit(const Visit& visit, store::Write& db, store::Registration& claimed,
              const store::SiteOffer& offer, Selection& selection);

// Whether the places asked for are the ones that are held: the form was sent twice, as where the
// first answer got lost on its way.
bool submitted_already(const Visit& visit, const store::Registration& claimed,
                       const store::SiteOffer& offer, const Selection& selection);

}  // namespace web
