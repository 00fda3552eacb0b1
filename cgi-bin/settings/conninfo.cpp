#include "settings/conninfo.h"

#include <algorithm>
#include <map>

namespace settings {
namespace {

using Words = std::map<std::string, std::string, std::less<>>;

std::vector<std::string> split(std::string_view text, char at) {
    std::vector<std::string> parts;
    while (!text.empty()) {
        const auto end = std::min(text.find(at), text.size());
        parts.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

// One value of "key = 'a \' b' key2=c", from `at` on.
std::string value_at(std::string_view text, std::size_t& at) {
    std::string value;
    const bool quoted = at < text.size() && text[at] == '\'';
    if (quoted) ++at;
    for (; at < text.size() && (quoted ? text[at] != '\'' : text[at] != ' '); ++at) {
        if (text[at] == '\\' && at + 1 < text.size()) ++at;
        value += text[at];
    }
    if (quoted) ++at;
    return value;
}

Words key_values(std::string_view text) {
    Words words;
    for (std::size_t at = 0; (at = text.find_first_not_of(' ', at)) != std::string_view::npos;) {
        const auto equals = text.find('=', at);
        if (equals == std::string_view::npos) break;
        const auto end = text.find_last_not_of(' ', equals - 1) + 1;
        const std::string key(text.substr(at, end - at));
        at = std::min(text.find_first_not_of(' ', equals + 1), text.size());
        words[key] = value_at(text, at);
    }
    return words;
}

// The host of "user@host:5432" or "[::1]:5432".
std::string host_of(std::string_view text) {
    if (text.starts_with('[')) return std::string(text.substr(1, text.find(']') - 1));
    return std::string(text.substr(0, text.find(':')));
}

Words of_address(std::string_view text) {
    text.remove_prefix(text.find("://") + 3);
    const auto question = std::min(text.find('?'), text.size());
    Words words;
    for (const auto& pair : split(text.substr(std::min(question + 1, text.size())), '&'))
        words[pair.substr(0, pair.find('='))] = pair.substr(pair.find('=') + 1);
    text = text.substr(0, question);
    const auto slash = std::min(text.find('/'), text.size());
    if (slash + 1 < text.size()) words["dbname"] = text.substr(slash + 1);
    std::string hosts;
    for (const auto& each : split(text.substr(0, slash), ','))
        hosts += (hosts.empty() ? "" : ",") + host_of(each);
    if (!hosts.empty()) words["host"] = hosts;
    return words;
}

}  // namespace

Conninfo parse_conninfo(std::string_view text) {
    Words words = text.find("://") != std::string_view::npos ? of_address(text) : key_values(text);
    Conninfo found{split(words["host"], ','), words["dbname"]};
    if (words.contains("hostaddr")) found.hosts = split(words["hostaddr"], ',');
    return found;
}

bool Conninfo::local() const {
    return std::all_of(hosts.begin(), hosts.end(),
                       [](const std::string& host) { return host.starts_with('/'); });
}

}  // namespace settings
