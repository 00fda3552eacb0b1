#pragma once

#include <map>
#include <string>
#include <vector>

#include "store/sitting_plan.h"
#include "store/sitting_reach.h"
#include "web/view.h"

namespace web {

// What saving another plan does to the registrations of a sitting.
struct SittingChange {
    domain::TypedFields before;
    domain::TypedFields after;
    std::map<domain::Stage, std::int64_t> by_stage;
    std::vector<store::Held> moved;  // with the end that each hold has afterwards
    std::int64_t later = 0;
    std::int64_t sooner = 0;
    std::int64_t over = 0;  // whose time would be over at once

    bool none() const { return before == after; }
    // The numbers as one text: who confirms says which numbers they have seen.
    std::string numbers() const;
};

SittingChange change_of(const store::Plan& before, const domain::SittingPlan& after,
                        std::map<domain::Stage, std::int64_t> by_stage,
                        const std::vector<store::Held>& held, domain::Instant now);

// WARNING of templates/admin-sitting.tpl.
void show_change(Block& view, const SittingChange& change);

// MAY_OPEN and MAY_CLOSE there: what opening or closing it touches.
void show_opening(Block& view, store::Read& db, domain::Id<domain::Sitting> id,
                  const store::Plan& plan);
void show_closing(Block& view, store::Read& db, domain::Id<domain::Sitting> id,
                  const store::Plan& plan);

}  // namespace web
