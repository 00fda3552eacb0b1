// 导入开考科目: what one's sites open in a sitting, from a table. Query: sitting, file, template.
// Fields: file; key; action = check | write | drop.

#include "store/sitting_plan.h"
#include "templates/admin-import-offerings.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/import_desk.h"
#include "web/import_kinds.h"
#include "web/page.h"

namespace web {
namespace {

ImportDesk desk(const Visit& visit) {
    const std::string& sitting = visit.request.query("sitting");
    ImportDesk desk{import_offerings, "admin-import-offerings",
                    "admin-import-offerings?sitting=" + sitting};
    desk.target.sitting = key_of<domain::Sitting>(sitting);
    return desk;
}

void fill(View& view, const Visit& visit, store::Read& db) {
    const auto plan = store::plan(db, key_of<domain::Sitting>(visit.request.query("sitting")));
    if (!plan) throw HttpError(404, "no such sitting");
    view.add(ka_CHOSEN)
        .set(ka_NAME, plan->plan.sitting.name)
        .set(ka_NUMBER, plan->plan.sitting.number);
}

Response choose(const Visit& visit, store::Read& db) {
    View view = visit.view("admin-import-offerings");
    auto list = view.add(ka_CHOOSE);
    bool any = false;
    for (const auto& planned : store::planned_sittings(db)) {
        if (planned.status == "closed") continue;
        any = true;
        list.add(ka_SITTING)
            .set(ka_ID, planned.sitting.id.value)
            .set(ka_NAME, planned.sitting.name)
            .set(ka_NUMBER, planned.sitting.number);
    }
    list.show_if(!any, ka_NONE);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    if (visit.request.query("sitting").empty()) return choose(visit, db);
    return show_import(visit, db, desk(visit), {}, fill);
}
Response check(const Visit& visit, store::Write& db) {
    return check_import(visit, db, desk(visit), fill);
}
Response write(const Visit& visit, store::Write& db) {
    return write_import(visit, db, desk(visit), fill);
}
Response drop(const Visit& visit, store::Write& db) { return drop_import(visit, db, desk(visit)); }

Response sent_before(const Visit& visit, store::Read& db) {
    return import_again(visit, db, desk(visit), fill);
}

}  // namespace

// Which sites' rows a person may bring is judged row by row.
const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_set_up,
                .get = get,
                .again = sent_before,
                .actions = {{"check", may_set_up, check},
                            {"write", may_set_up, write},
                            {"drop", may_set_up, drop}},
                .body_limit = longest_import + 4096,
                .tab = "admin-sites"};

}  // namespace web
