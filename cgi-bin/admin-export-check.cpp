// 导出前检查: of those who have paid, whom somebody should look at before the national file and the
// photos go out. Nothing is posted; the same stands in the ZIP of photos.
//
// Query: what is exported (web/scope.h).

#include <array>

#include "domain/national.h"
#include "templates/admin-export-check.tpl.h"
#include "web/admin.h"
#include "web/export_scope.h"
#include "web/page.h"
#include "web/statistics_view.h"

namespace web {
namespace {

constexpr int most_listed = 200;

struct Checked {
    std::int64_t people = 0;
    std::int64_t found = 0;
    std::array<std::int64_t, domain::national_findings_count> by_kind{};
};

void show_one(Block list, const store::Exported& one,
              const std::vector<domain::NationalFinding>& findings) {
    list.set(ka_ID, one.id.value).set(ka_PERSON, one.person.find("name")->second);
    list.set(ka_SERIAL, one.serial).set(ka_CODE, one.site_code);
    for (const auto finding : findings)
        list.add(ka_FINDING).include(ka_WORDS, "part/finding.tpl").show_named(name(finding));
}

// Lists the first, counts all.
Checked check(store::Read& db, const store::ExportFilter& filter, Block& view) {
    Checked checked;
    store::each_registration(db, filter, [&](const store::Exported& one) {
        ++checked.people;
        const auto findings = domain::national_findings(one.person, one.portrait);
        if (findings.empty()) return;
        for (const auto finding : findings) ++checked.by_kind.at(static_cast<std::size_t>(finding));
        if (++checked.found <= most_listed) show_one(view.add(ka_ONE), one, findings);
    });
    return checked;
}

Response get(const Visit& visit, store::Read& db) {
    const auto asked = export_scope_of(visit, db, visit.staff->sites(may_see_setup));
    if (!asked.scope.sitting || asked.scope.sites.empty()) return see_other("admin-export");
    View view = visit.view("admin-export-check");
    Block list = view.add(ka_LIST);
    const Checked checked = check(db, asked.settled(), list);
    view.set(ka_SITTING, asked.scope.sitting->name).set(ka_PEOPLE, grouped(checked.people));
    if (asked.scope.site) view.add(ka_SITE).set(ka_NAME, asked.scope.site->name);
    keep_scope(view, ka_KEPT, asked.scope);
    view.set(ka_FOUND, grouped(checked.found));
    view.show(checked.people == 0 ? ka_NOBODY : checked.found == 0 ? ka_CLEAN : ka_SOME);
    view.show_if(checked.found > most_listed, ka_MORE);
    for (std::size_t kind = 0; kind < checked.by_kind.size(); ++kind) {
        if (checked.by_kind[kind] == 0) continue;
        Block line = view.add(ka_KIND).set(ka_NUMBER, grouped(checked.by_kind[kind]));
        line.include(ka_WORDS, "part/finding.tpl")
            .show_named(name(static_cast<domain::NationalFinding>(kind)));
    }
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .get = get,
                .tab = "admin-export"};

}  // namespace web
