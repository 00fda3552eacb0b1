#include "store/conninfo.h"

#include <libpq-fe.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace store {
namespace {

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    for (std::size_t comma = 0; comma != std::string_view::npos;) {
        comma = text.find(',');
        parts.emplace_back(text.substr(0, comma));
        text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    }
    return parts;
}

// A list has a part for each door, or one for all, or is not given.
std::string of(const std::vector<std::string>& parts, std::size_t door) {
    return parts.size() == 1 ? parts.front() : door < parts.size() ? parts[door] : std::string();
}

std::string quoted(const std::string& value) {
    std::string text = "'";
    for (const char c : value) {
        if (c == '\'' || c == '\\') text += '\\';
        text += c;
    }
    return text + "'";
}

}  // namespace

std::optional<Conninfo> Conninfo::parse(const std::string& text) {
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
        PQconninfoParse(text.c_str(), nullptr), PQconninfoFree);
    if (!options) return std::nullopt;
    Conninfo found;
    for (const auto* each = options.get(); each->keyword != nullptr; ++each)
        if (each->val != nullptr) found.words_[each->keyword] = each->val;
    const auto hosts = split(found.words_["host"]), addresses = split(found.words_["hostaddr"]);
    const auto ports = split(found.words_["port"]);
    for (std::size_t i = 0; i < std::max(hosts.size(), addresses.size()); ++i)
        found.doors_.push_back({of(hosts, i), of(addresses, i), of(ports, i)});
    return found;
}

std::string Conninfo::through(const Door& door, const std::string& address) const {
    auto words = words_;
    words["host"] = door.host;
    words["hostaddr"] = address;
    words["port"] = door.port;
    words.emplace("connect_timeout", "2");
    words.emplace("tcp_user_timeout", "250");
    words.emplace("keepalives_idle", "1");
    words.emplace("keepalives_interval", "1");
    if (doors_.size() > 1) words.emplace("target_session_attrs", "read-write");
    std::string text;
    for (const auto& [word, value] : words)
        if (!value.empty()) text += word + '=' + quoted(value) + ' ';
    return text;
}

}  // namespace store
