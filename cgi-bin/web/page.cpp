#include "web/page.h"

#include <algorithm>
#include <filesystem>

namespace web {

std::string_view name(Who who) {
    switch (who) {
        case Who::anyone: return "anyone";
        case Who::candidate: return "candidate";
        case Who::staff: return "staff";
    }
    return "";
}

std::string_view name(Family family) {
    switch (family) {
        case Family::passport: return "passport";
        case Family::candidate: return "candidate";
        case Family::photo: return "photo";
        case Family::staff: return "staff";
    }
    return "";
}

const Action* action_of(const Page& asked, std::string_view name) {
    const auto found = std::find_if(asked.actions.begin(), asked.actions.end(),
                                    [name](const Action& action) { return action.name == name; });
    return found == asked.actions.end() ? nullptr : &*found;
}

std::string Page::stem(const std::source_location& where) {
    return std::filesystem::path(where.file_name()).stem().string();
}

}  // namespace web
