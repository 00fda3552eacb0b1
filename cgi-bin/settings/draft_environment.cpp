// From the environment to the draft.
#include <algorithm>
#include <charconv>

#include "settings/draft.h"

namespace settings {

namespace {

// Puts the text of a variable into a slot; false if it cannot be read as that type.
struct FromText {
    const std::string& text;
    const Key& key;

    bool operator()(std::string* to) const {
        *to = text;
        return true;
    }
    bool operator()(std::filesystem::path* to) const {
        *to = text;
        return true;
    }
    bool operator()(bool* to) const {
        *to = text == "true";
        return *to || text == "false";
    }
    bool operator()(std::vector<std::string>*) const { return false; }
    template <class Number>  // int, minutes, hours
    bool operator()(Number* to) const {
        int number = 0;
        const char* const last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data(), last, number);
        *to = Number(number);
        return error == std::errc{} && end == last && number >= key.least && number <= key.most;
    }
};

// What speaks against setting this key by a variable, or nothing.
std::string objection(const Key& key, const Slot& slot) {
    // A demo opens what must stay shut elsewhere; a variable inherited by accident must not.
    if (key.name == "demo") return "a demo is declared in the file only";
    if (std::holds_alternative<std::vector<std::string>*>(slot))
        return "a list stands in the file only";
    return {};
}

// Whether the name could only be meant for us. NCRE_EMS_SETTINGS, and what other tools may call
// NCRE_EMS_…, pass; NCRE_EMS_MAIL_SEVER does not.
bool in_a_section(const std::string& variable) {
    return std::any_of(keys().begin(), keys().end(), [&variable](const Key& key) {
        const std::string name = key.variable();
        const std::size_t section = key.section().size();
        const std::size_t prefix = std::string_view("NCRE_EMS_").size();
        return section != 0 &&
               variable.compare(0, prefix + section + 1, name, 0, prefix + section + 1) == 0;
    });
}

}  // namespace

void Draft::read_environment(const Environment& environment) {
    std::vector<std::string> names;
    for (const Key& key : keys()) {
        names.push_back(key.variable());
        const auto found = environment.find(names.back());
        if (found == environment.end()) continue;
        const std::string place = "environment " + found->first;
        const Slot slot = key.slot(settings_);
        if (const std::string why = objection(key, slot); !why.empty())
            refuse(place, key.name, why);
        if (!std::visit(FromText{found->second, key}, slot))
            refuse(place, key.name, "wanted " + wanted(key, slot));
        place_[key.name] = place;
    }
    for (const auto& [name, text] : environment)
        if (in_a_section(name) && std::find(names.begin(), names.end(), name) == names.end())
            throw Bad("environment " + name + ": unknown variable" +
                      suggestion(name, {names.begin(), names.end()}));
}

}  // namespace settings
