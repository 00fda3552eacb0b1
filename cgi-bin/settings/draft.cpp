#include "settings/draft.h"

#include <algorithm>
#include <cstdlib>

#include "settings/rules.h"

namespace settings {

std::string wanted(const Key& key, const Slot& slot) {
    if (std::holds_alternative<bool*>(slot)) return "true or false";
    if (std::holds_alternative<std::vector<std::string>*>(slot)) return R"(a list: ["…", "…"])";
    if (std::holds_alternative<std::string*>(slot)) return R"(a text: "…")";
    if (std::holds_alternative<std::filesystem::path*>(slot)) return R"(a path: "…")";
    return "a whole number from " + std::to_string(key.least) + " to " + std::to_string(key.most);
}

std::string suggestion(std::string_view typed, const std::vector<std::string_view>& names) {
    const std::string_view meant = nearest(typed, names);
    return meant.empty() ? std::string() : " (did you mean " + std::string(meant) + "?)";
}

void Draft::refuse(const std::string& place, std::string_view key, const std::string& why) {
    std::string line = place + ": " + std::string(key) + ": " + why;
    // A quoted value may hold a line break; a log line must not.
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
    throw Bad(line);
}

void Draft::complete() {
    if (settings_.mail.from_name.empty()) settings_.mail.from_name = settings_.institution;
    const std::filesystem::path folder = std::filesystem::absolute(file_).parent_path();
    for (const Key& key : keys()) {
        const Slot slot = key.slot(settings_);
        auto* const* const path = std::get_if<std::filesystem::path*>(&slot);
        if (path != nullptr && !(*path)->empty()) **path = (folder / **path).lexically_normal();
    }
}

Settings Draft::finish() {
    complete();
    check(settings_, [this](std::string_view key, const std::string& why) {
        const auto place = place_.find(key);
        refuse(place == place_.end() ? file_.string() : place->second, key, why);
    });
    return settings_;
}

Settings load(const std::filesystem::path& file, const Environment& environment) {
    Draft draft(file);
    draft.read_file();
    draft.read_environment(environment);
    return draft.finish();
}

std::filesystem::path file() {
    const char* const named = std::getenv("NCRE_EMS_SETTINGS");
    return named == nullptr ? "/etc/ncre-ems/ncre-ems.toml" : named;
}

Settings load() { return load(file(), process_environment()); }

}  // namespace settings
