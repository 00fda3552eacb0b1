#include "web/export_scope.h"

#include "domain/stage.h"
#include "web/http_error.h"

namespace web {
namespace {

using domain::Stage;

std::vector<std::string> stages_of(std::string_view status) {
    std::vector<std::string> stages;
    for (const auto name : domain::stage_names) {
        const auto stage = domain::stage_named(name).value();
        const bool settled = stage == Stage::paid || stage == Stage::confirmed;
        if (status == "all" || status == name || (status == "settled" && settled) ||
            (status == "held" && domain::holds_places(stage)))
            stages.emplace_back(name);
    }
    if (stages.empty()) throw HttpError(404, "no such status");
    return stages;
}

store::ExportFilter filter_of(const Scope& scope, std::string_view status) {
    store::ExportFilter filter{
        scope.sitting.value().id, {}, stages_of(status), scope.level, scope.class_name};
    for (const auto& site : scope.sites)
        if (!scope.site || site.id == scope.site->id) filter.sites.push_back(site.id);
    return filter;
}

}  // namespace

store::ExportFilter ExportScope::filter() const { return filter_of(scope, status); }
store::ExportFilter ExportScope::settled() const { return filter_of(scope, "settled"); }

std::string ExportScope::file_stem() const {
    return std::to_string(scope.sitting.value().number) + "-" +
           (scope.site ? scope.site->code : "all");
}

ExportScope export_scope_of(const Visit& visit, store::Read& db, const store::Sites& own) {
    const std::string& status =
        visit.request.post() ? visit.request.field("status") : visit.request.query("status");
    ExportScope scope{scope_of(visit, db, own), status.empty() ? "held" : status};
    stages_of(scope.status);
    return scope;
}

}  // namespace web
