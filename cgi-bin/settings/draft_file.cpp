// From the TOML file to the draft: the only file that knows toml++.
#include <toml++/toml.h>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <sstream>
#include <system_error>

#include "settings/draft.h"

namespace settings {

namespace {

// Puts a value into a slot; false if it is of another type or out of bounds. Nothing is converted:
// "4" is not 4, so that a slip shows.
struct FromNode {
    const toml::node& node;
    const Key& key;

    template <class To>
    static bool take(const toml::node& from, To* to) {
        using Text = std::conditional_t<std::is_same_v<To, bool>, bool, std::string>;
        const auto found = from.value_exact<Text>();
        if (found) *to = *found;
        return found.has_value();
    }
    bool operator()(std::string* to) const { return take(node, to); }
    bool operator()(std::filesystem::path* to) const { return take(node, to); }
    bool operator()(bool* to) const { return take(node, to); }
    bool operator()(std::vector<std::string>* to) const {
        const toml::array* const list = node.as_array();
        return list != nullptr &&
               std::all_of(list->begin(), list->end(), [to](const toml::node& item) {
                   return take(item, &to->emplace_back());
               });
    }
    template <class Number>  // int, minutes, hours
    bool operator()(Number* to) const {
        const auto number = node.value_exact<std::int64_t>();
        if (!number || *number < key.least || *number > key.most) return false;
        *to = Number(static_cast<int>(*number));
        return true;
    }
};

std::string contents(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    // Looked at first: reading a folder fails there, and an empty file must not.
    if (stream.peek() != std::ifstream::traits_type::eof()) text << stream.rdbuf();
    if (!stream.is_open() || stream.bad())
        throw Bad(file.string() + ": " + std::generic_category().message(errno));
    return text.str();
}

std::string trimmed(std::string text) {
    text.erase(text.find_last_not_of(" \t\r") + 1);
    text.erase(0, text.find_first_not_of(" \t"));
    return text;
}

// The key that this line of the text gives a value to, with its section; "" where it gives none.
std::string key_of_line(const std::string& text, std::size_t number) {
    std::istringstream lines(text);
    std::string line, section;
    for (std::size_t at = 0; at < number && std::getline(lines, line); ++at)
        if (line = trimmed(line); line.starts_with('[') && at + 1 < number)
            section = line.substr(1, line.find(']') - 1) + '.';
    const auto equals = line.find('=');
    return equals == std::string::npos ? std::string() : section + trimmed(line.substr(0, equals));
}

// TOML's complaint about a value does not say what belongs there.
std::string wanted_there(const std::string& text, const toml::parse_error& error) {
    const std::string_view what = error.description();
    const auto about = [what](std::string_view thing) { return what.find(thing) < what.find(':'); };
    if (!about("value") && !about("string") && !about("boolean")) return {};
    Settings nothing;
    const Key* const key = find_key(key_of_line(text, error.source().begin.line));
    if (key == nullptr) return {};
    return std::string(key->name) + ": wanted " + wanted(*key, key->slot(nothing)) + ". ";
}

toml::table parse(const std::filesystem::path& file) {
    const std::string text = contents(file);
    try {
        return toml::parse(text, file.string());
    } catch (const toml::parse_error& error) {
        throw Bad(file.string() + ':' + std::to_string(error.source().begin.line) + ": " +
                  wanted_there(text, error) + std::string(error.description()));
    }
}

bool is_section(std::string_view name) {
    return std::any_of(keys().begin(), keys().end(),
                       [name](const Key& key) { return key.section() == name; });
}

// A table as names and values; sections are one deep.
using Found = std::vector<std::pair<std::string, const toml::node*>>;

Found flatten(const toml::table& table) {
    Found found;
    for (const auto& [name, node] : table) {
        const toml::table* const section = node.as_table();
        const std::string text(name.str());
        if (section == nullptr || !is_section(text)) {
            found.emplace_back(text, &node);
            continue;
        }
        for (const auto& [inner, value] : *section)
            found.emplace_back(text + '.' + std::string(inner.str()), &value);
    }
    return found;
}

std::string unknown(const std::string& name, const toml::node& node) {
    if (is_section(name)) return "is a section: write [" + name + "]";
    if (!node.is_table()) return "unknown key" + suggestion(name, key_names());
    std::vector<std::string_view> sections;
    for (const Key& key : keys()) sections.push_back(key.section());
    return "unknown section" + suggestion(name, sections);
}

}  // namespace

void Draft::read_file() {
    const toml::table table = parse(file_);
    Found found = flatten(table);
    // In the order of the file, so that the first thing wrong is the first complaint.
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return one.second->source().begin < other.second->source().begin;
    });
    for (const auto& [name, node] : found) {
        const std::string place = file_.string() + ':' + std::to_string(node->source().begin.line);
        const Key* const key = find_key(name);
        if (key == nullptr) refuse(place, name, unknown(name, *node));
        const Slot slot = key->slot(settings_);
        if (!std::visit(FromNode{*node, *key}, slot))
            refuse(place, name, "wanted " + wanted(*key, slot));
        place_[key->name] = place;
    }
}

}  // namespace settings
