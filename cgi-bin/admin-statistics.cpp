// 统计: how many stand where, by stage, day, level, subject, site, class and sitting. Staff see
// their own sites. Nothing is posted.
//
// Query: what it is of (web/scope.h).

#include <algorithm>

#include "store/statistics.h"
#include "templates/admin-statistics.tpl.h"
#include "web/admin.h"
#include "web/page.h"
#include "web/parts.h"
#include "web/scope.h"
#include "web/statistics_view.h"

namespace web {
namespace {

void show_subjects(Block& view, const Scope& scope, std::vector<store::StatisticLine> subjects) {
    if (subjects.empty()) return;
    std::stable_sort(subjects.begin(), subjects.end(), [](const auto& a, const auto& b) {
        return a.figures.choices > b.figures.choices;
    });
    Block list = view.add(ka_SUBJECTS);
    list.set(ka_NUMBER, static_cast<std::int64_t>(subjects.size()));
    // places are a site's, not a class's
    const bool places = !scope.class_name;
    list.show_if(places, ka_PLACES);
    for (const auto& subject : subjects) {
        Block row = list.add(ka_SUBJECT).set(ka_CODE, subject.key).set(ka_NAME, subject.name);
        show_level(row, ka_LEVEL, subject.level);
        row.set(ka_CHOICES, grouped(subject.figures.choices));
        row.set(ka_PAID, grouped(subject.figures.paid_choices));
        if (places) show_places(row, ka_PLACES, subject);
    }
}

void show_days(Block& view, const std::vector<store::StatisticLine>& days, bool choices) {
    if (days.empty()) return;
    Block list = view.add(ka_DAYS);
    list.show(choices ? ka_CHOICES_COUNT : ka_PEOPLE_COUNT);
    for (const auto& day : days) {
        const auto number = choices ? day.figures.choices : day.figures.people;
        list.add(ka_DAY).set(ka_DATE, day.key).set(ka_NUMBER, number);
    }
}

Response get(const Visit& visit, store::Read& db) {
    const auto own = visit.staff->sites(any_staff);
    const Scope scope = scope_of(visit, db, own);
    View view = visit.view("admin-statistics");
    if (!scope.sitting || (own && scope.sites.empty())) {
        view.show(scope.sitting ? ka_NO_SITE : ka_NO_SITTING);
        return view.page();
    }
    const auto all = store::statistics(db, scope.filter(own));
    show_scope(view, ka_SCOPE, scope);
    Block told = view.add(ka_TOLD);
    show_moment(told, ka_NOW, visit.now);
    told.set(ka_SITTING, scope.sitting->name).set(ka_NUMBER, scope.sitting->number);
    const bool choices = scope.level != 0;
    show_totals(told, ka_TOTALS, total_of(all), choices);
    show_bars(told, ka_STAGES, BarsOf::stages, in_order(all.stages), choices);
    show_days(told, all.days, choices);
    show_bars(told, ka_LEVELS, BarsOf::levels, levels_of(all.subjects), true);
    show_subjects(told, scope, all.subjects);
    if (!scope.site) show_bars(told, ka_SITES, BarsOf::sites, all.sites, choices);
    if (!scope.class_name) show_bars(told, ka_CLASSES, BarsOf::classes, all.classes, choices);
    if (all.sittings.size() > 1)
        show_bars(told, ka_SITTINGS, BarsOf::sittings, all.sittings, false);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = any_staff, .get = get};

}  // namespace web
