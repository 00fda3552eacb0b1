#include "web/scope.h"

#include <algorithm>

#include "templates/part/kept-scope.tpl.h"
#include "templates/part/scope.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"

namespace web {
namespace {

const std::string& asked(const Visit& visit, std::string_view name) {
    return visit.request.post() ? visit.request.field(name) : visit.request.query(name);
}

// The one of that key, if any.
template <class Of>
std::optional<Of> one_of(const std::vector<Of>& all, const std::string& key) {
    const auto found = std::find_if(all.begin(), all.end(), [wanted = key_number(key)](auto& each) {
        return each.id.value == wanted;
    });
    return found == all.end() ? std::nullopt : std::optional<Of>(*found);
}

// Without a word about it: the newest that candidates have seen.
std::optional<store::ScopeSitting> newest(const std::vector<store::ScopeSitting>& all) {
    if (all.empty()) return std::nullopt;
    const auto found = std::find_if(all.begin(), all.end(), [](auto& each) { return !each.draft; });
    return found == all.end() ? all.front() : *found;
}

std::optional<store::ScopeSitting> sitting_of(const std::vector<store::ScopeSitting>& all,
                                              const std::string& key) {
    if (key.empty()) return newest(all);
    const auto found = one_of(all, key);
    if (!found) throw HttpError(404, "no such sitting");
    return found;
}

int level_of(const std::string& text) {
    if (text.empty()) return 0;
    if (text.size() != 1 || text[0] < '1' || text[0] > '4') throw HttpError(404, "no such level");
    return text[0] - '0';
}

std::string kept_class(const std::optional<std::string>& name) { return name ? "=" + *name : ""; }

}  // namespace

Scope scope_of(const Visit& visit, store::Read& db, const store::Sites& own) {
    Scope scope{store::scope_sittings(db), {}, {}};
    scope.sitting = sitting_of(scope.sittings, asked(visit, "sitting"));
    if (!scope.sitting) return scope;
    scope.sites = store::scope_sites(db, scope.sitting->id, own);
    scope.level = level_of(asked(visit, "level"));
    scope.one_site = own && scope.sites.size() == 1;
    if (scope.one_site)
        scope.site = scope.sites.front();
    else if (!asked(visit, "site").empty())
        scope.site = one_of(scope.sites, asked(visit, "site"));
    if (!scope.site) return scope;
    scope.classes = store::scope_classes(db, scope.sitting->id, scope.site->id);
    for (const auto& name : scope.classes)
        if (kept_class(name) == asked(visit, "class")) scope.class_name = name;
    return scope;
}

store::StatisticFilter Scope::filter(const store::Sites& own) const {
    return {sitting.value().id, site ? store::Sites({site->id}) : own, level, class_name};
}

std::string Scope::words() const {
    std::string text = "sitting=" + std::to_string(sitting.value().number);
    text += " site=" + (site ? site->code : "all");
    if (level != 0) text += " level=" + std::to_string(level);
    return text + (class_name ? " class=one" : "");
}

void show_scope(Block& block, const Marker& marker, const Scope& scope) {
    Block part = block.include(marker, "part/scope.tpl");
    for (const auto& each : scope.sittings)
        part.add(ks_SITTING)
            .set(ks_VALUE, each.id.value)
            .set(ks_NUMBER, each.number)
            .set(ks_NAME, each.name)
            .show_if(scope.sitting && each.id == scope.sitting->id, ks_CHOSEN);
    part.show_if(!scope.one_site, ks_ALL_SITES);
    for (const auto& each : scope.sites)
        part.add(ks_SITE)
            .set(ks_VALUE, each.id.value)
            .set(ks_CODE, each.code)
            .set(ks_NAME, each.name)
            .show_if(scope.site && each.id == scope.site->id, ks_CHOSEN);
    if (scope.level != 0) part.show_named("LEVEL_" + std::to_string(scope.level));
    if (!scope.site) return;
    Block classes = part.add(ks_CLASSES);
    for (const auto& name : scope.classes) {
        Block option = classes.add(ks_CLASS).set(ks_VALUE, kept_class(name));
        option.show_if(scope.class_name == name, ks_CHOSEN);
        if (name.empty())
            option.show(ks_NONE);
        else
            option.set(ks_NAME, name);
    }
}

void keep_scope(Block& block, const Marker& marker, const Scope& scope) {
    Block part = block.include(marker, "part/kept-scope.tpl");
    part.set(kk_SITTING, scope.sitting.value().id.value);
    if (scope.site) part.set(kk_SITE, scope.site->id.value);
    if (scope.level != 0) part.set(kk_LEVEL, scope.level);
    part.set(kk_CLASS, kept_class(scope.class_name));
}

}  // namespace web
