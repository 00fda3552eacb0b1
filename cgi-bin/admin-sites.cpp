// 考点: one's own sites, to set them up. Nothing is posted.

#include "store/site.h"
#include "store/sitting_plan.h"
#include "templates/admin-sites.tpl.h"
#include "web/admin.h"
#include "web/page.h"

namespace web {
namespace {

void show_site(Block row, const store::Site& site) {
    row.set(ka_ID, site.id.value).set(ka_CODE, site.details.code);
    row.set(ka_NAME, site.details.name).set(ka_PROVINCE, site.details.province);
    row.set(ka_DISTRICT, site.details.district).set(ka_PEOPLE, site.roster);
    row.show(site.reviews ? ka_REVIEWS : ka_NO_REVIEW);
}

Response get(const Visit& visit, store::Read& db) {
    const auto all = store::sites(db, visit.staff->sites(may_see_setup));
    View view = visit.view("admin-sites");
    view.set(ka_COUNT, static_cast<std::int64_t>(all.size()));
    view.show_if(visit.staff->may_everywhere(may_administer), ka_MAY_MAKE);
    view.show_if(visit.staff->may(may_set_up), ka_MAY_IMPORT);
    if (all.empty()) {
        view.show(ka_EMPTY);
        return view.page();
    }
    auto list = view.add(ka_LISTED);
    for (const auto& site : all) show_site(list.add(ka_SITE), site);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = may_see_setup, .get = get};

}  // namespace web
