#include "web/page.h"

#include <algorithm>
#include <filesystem>

namespace web {
namespace {

std::string listed(domain::Roles roles) {
    std::string names;
    for (const auto each : domain::role_names)
        if (roles.has(domain::role_named(each).value()))
            names += (names.empty() ? "" : ",") + std::string(each);
    return names.empty() ? "-" : names;
}

}  // namespace

std::string_view name(Who who) {
    switch (who) {
        case Who::anyone: return "anyone";
        case Who::reader: return "reader";
        case Who::candidate: return "candidate";
        case Who::staff: return "staff";
        case Who::gateway: return "gateway";
    }
    return "";
}

std::string_view name(Family family) {
    switch (family) {
        case Family::passport: return "passport";
        case Family::candidate: return "candidate";
        case Family::photo: return "photo";
        case Family::staff: return "staff";
        case Family::gateway: return "gateway";
    }
    return "";
}

std::string_view name(Target target) {
    switch (target) {
        case Target::none: return "none";
        case Target::registration: return "registration";
        case Target::site: return "site";
        case Target::institution: return "institution";
        case Target::office: return "office";
        case Target::member: return "member";
        case Target::passport: return "passport";
    }
    return "";
}

std::string described(const Page& of) {
    std::string text = of.name;
    for (const auto part : {name(of.family), name(of.who)}) text += "\t" + std::string(part);
    text += "\t" + listed(of.roles) + "\t" + std::string(name(of.target)) + "\t";
    const bool posts = of.post != nullptr || !of.actions.empty();
    text += of.get == nullptr ? "post" : posts ? "get,post" : "get";
    std::string actions;
    for (const Action& action : of.actions)
        actions +=
            (actions.empty() ? "" : ";") + std::string(action.name) + "=" + listed(action.roles);
    return text + "\t" + (actions.empty() ? "-" : actions) + "\t" + std::string(of.room());
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
