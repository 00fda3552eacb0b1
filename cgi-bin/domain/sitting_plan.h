// A sitting as the institution sets it up: all that its form asks.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>

#include "domain/field_reader.h"
#include "domain/money.h"
#include "domain/photo_limits.h"
#include "domain/sitting.h"

namespace domain {

inline constexpr int levels = 4;

struct SittingPlan {
    Sitting sitting;        // without its key
    std::string agreement;  // 报名协议, a paragraph a line
    // Of levels 1 to 4, where one is named.
    std::array<std::optional<Money>, levels> level_fees;
    // The subjects that sites may open, by code, with a fee of their own where they have one.
    std::map<std::string, std::optional<Money>, std::less<>> subjects;
    PhotoLimits photo;
};

// All faults at once, the windows' among them. Fields: sitting_number, sitting_name, exam_from,
// exam_to, the ends of the windows (fill_in_from, …), pay_hours, max_subjects, announcement,
// agreement, fee_level_1 to 4, subject_24 = 1 for each that is open, fee_24 for its own fee, and
// those of photo_plan.h. `subject_levels`: the national list, code and level.
using SubjectLevels = std::map<std::string, int, std::less<>>;
std::variant<SittingPlan, FieldFaults> parse_plan(const TypedFields& typed,
                                                  const SubjectLevels& subject_levels);

// The texts that parse to this plan.
TypedFields form_of(const SittingPlan& plan);

}  // namespace domain
