// 对账: the last days of money at one's own sites, each closed or with what is left to settle.
//
// Nothing is posted.

#include <map>

#include "store/reconcile.h"
#include "store/site.h"
#include "templates/admin-money.tpl.h"
#include "web/admin.h"
#include "web/page.h"

namespace web {
namespace {

constexpr int days_shown = 7;

// One site's day, or that of all.
struct Standing {
    domain::Money came;
    domain::Money went;
    std::int64_t left = 0;

    void add(const store::DaySums& sum) {
        came += sum.came;
        went += sum.went;
    }
};
using BySite = std::map<std::string, Standing, std::less<>>;  // by code; "": all, and nobody's

BySite standings(const store::Day& day) {
    BySite all;
    for (const auto& sum : day.sums) {
        all[sum.site_code].add(sum);
        all[""].add(sum);
        // the list that is to come is the gateway's, and each of its sites waits for it
        if (!sum.listed_came && sum.gateway != "counter") ++all[sum.site_code].left;
    }
    for (const auto& line : day.lines) {
        if (line.settled()) continue;
        ++all[""].left;
        if (!line.site_code.empty()) ++all[line.site_code].left;
    }
    return all;
}

void show_row(View& view, const domain::Date& day, const store::Site* site, const Standing& how) {
    auto row = view.add(ka_ROW).day(ka_DAY, day).set(ka_ISO, day.iso());
    if (site != nullptr)
        row.add(ka_AT_SITE).set(ka_ID, site->id.value).set(ka_NAME, site->details.name);
    row.show_if(site == nullptr, ka_AT_ALL);
    row.set(ka_CAME, how.came.text());
    if (how.went.fen() != 0) row.add(ka_WITH_REFUNDS).set(ka_WENT, how.went.text());
    row.show_if(how.left == 0, ka_CLOSES);
    if (how.left > 0) row.add(ka_OPEN).set(ka_LEFT, how.left);
}

Response get(const Visit& visit, store::Read& db) {
    const auto own = visit.staff->sites(may_see_fees);
    const auto sites = store::sites(db, own);
    View view = visit.view("admin-money");
    bool any = false;
    for (int ago = 0; ago < days_shown; ++ago) {
        const auto day = domain::shanghai(visit.now - std::chrono::hours(24 * ago)).date;
        const BySite all = standings(store::reconcile(db, day, std::nullopt));
        if (const auto whole = all.find(""); !own && whole != all.end())
            show_row(view, day, nullptr, whole->second);
        for (const auto& site : sites)
            if (const auto found = all.find(site.details.code); found != all.end()) {
                show_row(view, day, &site, found->second);
                any = true;
            }
        any = any || (!own && !all.empty());
    }
    view.set(ka_DAYS, days_shown).show(any ? ka_LISTED : ka_EMPTY);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = may_see_fees, .get = get};

}  // namespace web
