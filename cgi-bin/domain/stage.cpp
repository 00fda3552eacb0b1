#include "domain/stage.h"

#include <algorithm>

namespace domain {

std::optional<Stage> stage_named(std::string_view name) {
    const auto* found = std::find(stage_names.begin(), stage_names.end(), name);
    if (found == stage_names.end()) return std::nullopt;
    return static_cast<Stage>(found - stage_names.begin());
}

std::string_view page_of(Stage stage) {
    switch (stage) {
        case Stage::pending:
        case Stage::rejected: return name(Stage::review);
        case Stage::paid:
        case Stage::confirmed: return name(Stage::payment);
        case Stage::lapsed:
        case Stage::cancelled: return "welcome";
        default: return name(stage);
    }
}

}  // namespace domain
