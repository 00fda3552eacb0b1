#include "web/selection.h"

#include <algorithm>
#include <charconv>

namespace web {
namespace {

std::string key_of(domain::Id<domain::Offering> id) { return std::to_string(id.value); }

bool all_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

bool held(const store::Registration& registration, domain::Id<domain::Offering> id) {
    const auto& choices = registration.choices;
    return std::any_of(choices.begin(), choices.end(),
                       [id](const store::Choice& choice) { return choice.offering == id; });
}

bool Selection::has(domain::Id<domain::Offering> id) const {
    return std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

void Selection::choose(std::string_view key) {
    domain::Id<domain::Offering> id;
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), id.value);
    if (error != std::errc{} || end != key.data() + key.size()) id.value = 0;
    if (!has(id)) chosen.push_back(id);
}

Selection Selection::asked(const Visit& visit) {
    const auto& registration = visit.registration();
    Selection selection;
    selection.site = visit.request.query("site");
    if (selection.site.empty() && registration.site) selection.site = registration.site->code;
    std::string_view keys = visit.request.query("chosen");
    while (!keys.empty()) {
        const auto end = std::min(keys.find(','), keys.size());
        selection.choose(keys.substr(0, end));
        keys.remove_prefix(std::min(end + 1, keys.size()));
    }
    if (selection.chosen.empty() && registration.site && registration.site->code == selection.site)
        for (const auto& choice : registration.choices) selection.chosen.push_back(choice.offering);
    return selection;
}

Selection Selection::typed(const Request& request) {
    Selection selection;
    selection.site = request.field("site");
    selection.declared = request.has("declaration");
    for (const auto& key : request.all("subject")) selection.choose(key);
    return selection;
}

// Only digits reach the address: it becomes a header.
std::string Selection::address() const {
    std::string keys;
    for (const auto id : chosen) keys += (keys.empty() ? "" : ",") + key_of(id);
    return "subjects?site=" + (all_digits(site) ? site : "") + "&chosen=" + keys;
}

}  // namespace web
