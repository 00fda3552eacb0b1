// 停考退费: the refund runs of one's own sites, and what to give back for when an exam, a site or a
// subject is cancelled. Nothing is posted: the choice leads to admin-refund-preview.

#include "store/refund_run.h"
#include "store/scope.h"
#include "store/site.h"
#include "store/sitting_plan.h"
#include "templates/admin-refund-runs.tpl.h"
#include "web/admin.h"
#include "web/page.h"
#include "web/refund_run_view.h"

namespace web {
namespace {

void show_run(Block row, const store::RefundRun& run) {
    row.set(ka_ADDRESS, run_address(run)).set(ka_NAME, run.sitting).set(ka_WORDS, run.words);
    if (run.site.empty())
        row.show(ka_EVERYWHERE);
    else
        row.add(ka_AT_SITE).set(ka_NAME, run.site);
    if (!run.subject.empty()) row.add(ka_OF_SUBJECT).set(ka_NAME, run.subject);
    row.set(ka_BY, run.made_by_name).moment(ka_WHEN, run.made_at);
    row.show(run.dropped ? ka_DROPPED : run.approved_at ? ka_APPROVED : ka_WAITING);
}

void show_choice(Block form, const Visit& visit, store::Read& db) {
    for (const auto& sitting : store::scope_sittings(db))
        if (!sitting.draft)
            form.add(ka_SITTING).set(ka_ID, sitting.id.value).set(ka_NAME, sitting.name);
    const auto own = visit.staff->sites(may_set_up);
    form.show_if(!own, ka_ALL_SITES);
    for (const auto& site : store::sites(db, own))
        form.add(ka_SITE)
            .set(ka_ID, site.id.value)
            .set(ka_CODE, site.details.code)
            .set(ka_NAME, site.details.name);
    for (const auto& subject : store::subjects(db))
        form.add(ka_SUBJECT).set(ka_CODE, subject.code).set(ka_NAME, subject.name);
}

Response get(const Visit& visit, store::Read& db) {
    View view = visit.view("admin-refund-runs");
    const auto runs = store::refund_runs(db, visit.staff->sites(may_see_fees));
    view.show(runs.empty() ? ka_EMPTY : ka_LISTED);
    for (const auto& run : runs) show_run(view.add(ka_RUN), run);
    if (visit.staff->may(may_set_up)) show_choice(view.add(ka_CHOOSE), visit, db);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .get = get,
                .tab = "admin-money"};

}  // namespace web
