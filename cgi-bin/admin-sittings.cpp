// 考次: all sittings of the institution, to set them up. Nothing is posted.

#include "store/sitting_plan.h"
#include "templates/admin-sittings.tpl.h"
#include "web/admin.h"
#include "web/page.h"
#include "web/parts.h"

namespace web {
namespace {

void show_brief(Block& row, const Marker& marker, domain::Instant when) {
    auto part = row.include(marker, "part/moment.tpl");
    fill_brief(part, when);
}

void show_sitting(Block row, const store::PlannedSitting& planned) {
    const auto& sitting = planned.sitting;
    row.set(ka_ID, sitting.id.value).set(ka_NAME, sitting.name).set(ka_NUMBER, sitting.number);
    row.show_named(planned.status);
    show_brief(row, ka_FROM, sitting.fill_in.from);
    show_brief(row, ka_TO, sitting.fill_in.to);
    show_brief(row, ka_PAID_BY, sitting.payment.to);
    row.set(ka_SITES, planned.sites).set(ka_REGISTRATIONS, planned.registrations);
}

Response get(const Visit& visit, store::Read& db) {
    const auto all = store::planned_sittings(db);
    View view = visit.view("admin-sittings");
    view.set(ka_COUNT, static_cast<std::int64_t>(all.size()));
    view.show_if(visit.may(may_administer), ka_MAY_MAKE);
    if (all.empty()) {
        view.show(ka_EMPTY);
        return view.page();
    }
    auto list = view.add(ka_LISTED);
    for (const auto& planned : all) show_sitting(list.add(ka_SITTING), planned);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_all,
                .target = Target::institution,
                .get = get};

}  // namespace web
