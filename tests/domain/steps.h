// Asking the table of stages, in a sitting of hours: fill-in 0 to 24, review 1 to 48, payment 1
// to 72.
#pragma once

#include <string>

#include "domain/step.h"

namespace steps {

using domain::Circumstances;
using domain::Event;
using domain::Refusal;
using domain::Stage;
using std::chrono::hours;
using S = Stage;
using E = Event;

inline const domain::Instant start = domain::from_shanghai(domain::Date(2026, 1, 1), 9, 0);

inline domain::Sitting sitting() {
    const auto window = [](int from, int to) {
        return domain::Window{start + hours(from), start + hours(to)};
    };
    return {{1},
            77,
            "演示",
            domain::Date(2026, 3, 28),
            domain::Date(2026, 3, 30),
            window(0, 24),
            window(1, 48),
            window(1, 72),
            hours(24),
            3};
}

inline Circumstances of(unsigned bits) {
    const auto bit = [bits](unsigned n) { return (bits >> n & 1U) != 0; };
    return {bit(0), bit(1), bit(2), bit(3), bit(4), bit(5), bit(6), bit(7), bit(8)};
}
constexpr unsigned all_circumstances = 1U << 9;

constexpr int events = static_cast<int>(Event::restart) + 1;
constexpr int stages = static_cast<int>(Stage::cancelled) + 1;

// Where it leads, or the name of nothing.
inline std::string to(S stage, E event, const Circumstances& circumstances, int hour = 2) {
    const auto answer = domain::step(stage, event, circumstances, sitting(), start + hours(hour));
    const auto* step = std::get_if<domain::Step>(&answer);
    return step == nullptr ? "" : std::string(domain::name(step->to()));
}

inline bool refused(Refusal why, S stage, E event, const Circumstances& circumstances = {},
                    int hour = 2) {
    const auto answer = domain::step(stage, event, circumstances, sitting(), start + hours(hour));
    const auto* refusal = std::get_if<Refusal>(&answer);
    return refusal != nullptr && *refusal == why;
}

}  // namespace steps
