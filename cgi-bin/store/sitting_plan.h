#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/sitting_plan.h"
#include "store/database.h"

// The sittings (考次) as the institution sets them up.
namespace store {

struct PlannedSitting {
    domain::Sitting sitting;
    std::string status;  // draft, open, closed
    std::int64_t sites;  // that open a subject
    std::int64_t registrations;
};

// All there are, the newest number first.
std::vector<PlannedSitting> planned_sittings(Read& db);

struct Plan {
    domain::SittingPlan plan;
    std::string status;
    int revision;
};
std::optional<Plan> plan(Read& db, domain::Id<domain::Sitting> sitting);

// Makes a draft. Throws Violation of sitting_number_key for a number that there is.
domain::Id<domain::Sitting> make_sitting(Write& db, const domain::SittingPlan& plan,
                                         domain::Id<domain::Staff> staff);

// Keeps the plan and a version of it. Offerings whose fee was the sitting's have the new one; what
// candidates hold keeps the fee it was taken for. A text of the agreement that somebody may have
// read becomes its next version. False, and nothing done, where the revision is another. Throws
// Violation as make_sitting().
bool save_sitting(Write& db, domain::Id<domain::Sitting> sitting, int revision,
                  const domain::SittingPlan& plan, domain::Id<domain::Staff> staff);

// Opens, closes. False where the revision is another.
bool set_status(Write& db, domain::Id<domain::Sitting> sitting, int revision,
                const std::string& status);

// One subject of the national list.
struct Subject {
    std::string code;
    std::string name;
    int level;
    int minutes;
};
std::vector<Subject> subjects(Read& db);  // by level and code

}  // namespace store
