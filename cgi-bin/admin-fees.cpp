// 收费日报表: what a site's counter took on a day, by cashier and way to pay as it has to be in the
// till, and one by one; as a page and as a paper.
//
// Query: id, the site; day, today without it; paper = 1: the PDF.

#include "drawing/paper.h"
#include "templates/admin-fees.tpl.h"
#include "web/admin.h"
#include "web/counter_list.h"
#include "web/page.h"
#include "web/papers.h"
#include "web/parts.h"
#include "web/site_choice.h"

namespace web {
namespace {

void show_sums(View& view, const std::vector<store::DayFee>& fees) {
    domain::Money all;
    for (const auto& sum : store::sums_of(fees)) {
        auto row = view.add(ka_SUM_OF).set(ka_CASHIER, sum.cashier).set(ka_TAKEN, sum.taken);
        row.set(ka_BACK, sum.back).set(ka_AMOUNT, sum.amount.text());
        show_method(row, ka_METHOD, sum.method);
        all += sum.amount;
    }
    view.set(ka_ALL, all.text()).set(ka_COUNT, static_cast<std::int64_t>(fees.size()));
}

void show_fees(View& view, const std::vector<store::DayFee>& fees) {
    for (const auto& fee : fees) {
        auto row = view.add(ka_FEE).set(ka_CLOCK, domain::clock_text(fee.at));
        row.set(ka_RECEIPT, fee.receipt).set(ka_NUMBER, fee.registration).set(ka_NAME, fee.name);
        row.set(ka_CASHIER, fee.cashier).set(ka_AMOUNT, fee.amount.text());
        row.show_if(fee.amount < domain::Money{}, ka_WENT_BACK);
        show_method(row, ka_METHOD, fee.method);
    }
}

Response fill(const Visit& visit, store::Read& db, const std::string& typed,
              const std::vector<store::DayFee>& fees, const Faults& faults) {
    View view = visit.view("admin-fees");
    view.faults(faults).set(ka_DAY, typed).set(ka_ID, visit.site->value);
    show_site_choice(view, ka_SITE_CHOICE, visit, db);
    if (!faults.none()) return view.page();
    view.show(fees.empty() ? ka_EMPTY : ka_LISTED);
    show_sums(view, fees);
    show_fees(view, fees);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    if (!visit.site) return to_first_site(visit, db);
    const auto site = asked_site(visit, db);
    const std::string& asked = visit.request.query("day");
    const std::string typed = asked.empty() ? domain::shanghai(visit.now).date.iso() : asked;
    Faults faults;
    const auto parsed = domain::Date::parse(typed);
    const auto* day = faults.take("day", parsed);
    if (day == nullptr) return fill(visit, db, typed, {}, faults);
    const auto fees = store::day_fees(db, site.id, *day);
    if (visit.request.query("paper").empty()) return fill(visit, db, day->iso(), fees, faults);
    return pdf(
        drawing::paper_pdf(day_fees_paper(visit.setup, site, *day, visit.now, fees), visit.now),
        "fees-" + site.details.code + "-" + day->compact());
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .target = Target::site,
                .get = get,
                .tab = "admin-counter"};

}  // namespace web
