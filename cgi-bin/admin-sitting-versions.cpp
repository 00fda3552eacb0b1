// 修改记录: who changed what of a sitting, and when. Query: id. Nothing is posted.

#include "store/sitting_plan.h"
#include "store/sitting_version.h"
#include "templates/admin-sitting-versions.tpl.h"
#include "web/admin.h"
#include "web/changes.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/parts.h"

namespace web {
namespace {

constexpr int most = 50;

void show_version(Block part, const store::SittingVersion& version) {
    part.set(ka_NUMBER, version.version).set(ka_STAFF, version.staff);
    part.show_if(version.staff.empty(), ka_FIRST).moment(ka_AT, version.saved_at);
}

Response get(const Visit& visit, store::Read& db) {
    const auto sitting = key_of<domain::Sitting>(visit.request.query("id"));
    const auto plan = store::plan(db, sitting);
    if (!plan) throw HttpError(404, "no such sitting");
    // one more than is shown, to say what the oldest of them changed
    const auto all = store::versions(db, sitting, most + 1);
    View view = visit.view("admin-sitting-versions");
    view.set(ka_ID, sitting.value).set(ka_NAME, plan->plan.sitting.name);
    view.set(ka_COUNT, all.empty() ? 0 : all.front().version).show_if(all.empty(), ka_EMPTY);
    if (all.size() > most) view.add(ka_MORE).set(ka_SHOWN, most);
    for (std::size_t i = 0; i < all.size() && i < most; ++i) {
        auto part = view.add(ka_VERSION);
        show_version(part, all[i]);
        if (i + 1 == all.size())
            part.show(ka_BEGIN);
        else if (all[i].whole == all[i + 1].whole)
            part.show(ka_SAME);
        else
            show_changes(part, ka_CHANGES, all[i + 1].whole, all[i].whole);
    }
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_all,
                .target = Target::institution,
                .get = get,
                .tab = "admin-sittings"};

}  // namespace web
