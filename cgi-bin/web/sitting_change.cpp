#include "web/sitting_change.h"

#include "templates/admin-sitting.tpl.h"
#include "web/changes.h"
#include "web/parts.h"

namespace web {
namespace {

void count(SittingChange& change, const store::Held& held, const domain::Sitting& before,
           const domain::Sitting& after, domain::Instant now) {
    const auto until = domain::hold_until_after_change(held.stage, held.hold, before, after);
    if (!until || until == held.hold.until) return;
    ++(*until > *held.hold.until ? change.later : change.sooner);
    if (*until <= now && *held.hold.until > now) ++change.over;
    change.moved.push_back(held);
    change.moved.back().hold.until = until;
}

std::int64_t all_of(const std::map<domain::Stage, std::int64_t>& by_stage) {
    std::int64_t sum = 0;
    for (const auto& [stage, number] : by_stage) sum += number;
    return sum;
}

}  // namespace

std::string SittingChange::numbers() const {
    return std::to_string(all_of(by_stage)) + "-" + std::to_string(later) + "-" +
           std::to_string(sooner) + "-" + std::to_string(over);
}

SittingChange change_of(const store::Plan& before, const domain::SittingPlan& after,
                        std::map<domain::Stage, std::int64_t> by_stage,
                        const std::vector<store::Held>& held, domain::Instant now) {
    SittingChange change{form_of(before.plan), form_of(after), std::move(by_stage), {}};
    // a window that kept its minute keeps its second
    for (const auto& each : held)
        if (!change.none()) count(change, each, before.plan.sitting, after.sitting, now);
    return change;
}

void show_change(Block& view, const SittingChange& change) {
    auto warning = view.show(ka_SECOND).add(ka_WARNING).set(ka_NUMBERS, change.numbers());
    show_changes(warning, ka_CHANGES, change.before, change.after);
    warning.set(ka_ALL, all_of(change.by_stage));
    for (const auto& [stage, number] : change.by_stage) {
        auto line = warning.add(ka_STAGE).set(ka_COUNT, number);
        show_badge(line, ka_BADGE, domain::name(stage));
    }
    const bool agreement =
        change.before.find("agreement")->second != change.after.find("agreement")->second;
    warning.show_if(agreement, ka_NEW_AGREEMENT);
    warning.show_if(change.later + change.sooner == 0, ka_NO_HOLD);
    if (change.later > 0) warning.add(ka_LATER).set(ka_COUNT, change.later);
    if (change.sooner > 0) warning.add(ka_SOONER).set(ka_COUNT, change.sooner);
    if (change.over > 0) warning.add(ka_OVER).set(ka_COUNT, change.over);
}

void show_opening(Block& view, store::Read& db, domain::Id<domain::Sitting> id,
                  const store::Plan& plan) {
    const auto [sites, places] = store::offered(db, id);
    auto part = view.add(ka_MAY_OPEN).set(ka_SITES, sites).set(ka_PLACES, places);
    part.set(ka_ID, id.value).set(ka_REVISION, plan.revision);
    part.moment(ka_BEGINS, plan.plan.sitting.fill_in.from);
}

void show_closing(Block& view, store::Read& db, domain::Id<domain::Sitting> id,
                  const store::Plan& plan) {
    const auto count = static_cast<std::int64_t>(store::held(db, id).size());
    auto part = view.add(ka_MAY_CLOSE).set(ka_ID, id.value).set(ka_COUNT, count);
    part.set(ka_REVISION, plan.revision).show(count > 0 ? ka_UNFINISHED : ka_FINISHED);
}

}  // namespace web
