// 收费与现场确认: the cashier's page. One field finds whoever stands at the counter, by name or by
// any number, typed or scanned; a number that is one candidate's opens that registration at once.
// Without it, who has still to pay and who has still to confirm at one's own sites.
//
// Query: find, sealed (web/found.h); list = paid, the list of those to confirm. Fields: action =
// find; find, what was typed or scanned.

#include "store/counter_list.h"
#include "templates/admin-counter.tpl.h"
#include "web/admin.h"
#include "web/counter_list.h"
#include "web/found.h"
#include "web/notice.h"
#include "web/page.h"

namespace web {
namespace {

constexpr int page_length = 50;
constexpr std::size_t longest_find = 300;  // bytes, 100 汉字: no name and no number is longer

void show_list(View& view, const Visit& visit, const store::CounterList& list) {
    show_counter_list(view, ka_LIST, visit, list);
    view.show_if(list.count > page_length, ka_MORE);
}

Response fill_found(const Visit& visit, const store::CounterList& list,
                    const domain::Sought& sought) {
    View view = visit.view("admin-counter");
    view.set(ka_FIND, sought.text).add(ka_FOUND).set(ka_COUNT, list.count);
    if (list.count == 0) view.add(ka_NOT_FOUND).set(ka_FIND, sought.text);
    show_list(view, visit, list);
    return view.page();
}

Response fill_lists(const Visit& visit, store::Read& db, const store::Sites& sites) {
    const bool paid = visit.request.query("list") == "paid";
    const auto to_pay = store::to_pay(db, sites, paid ? 0 : page_length);
    const auto to_confirm = store::to_confirm(db, sites, paid ? page_length : 0);
    View view = visit.view("admin-counter");
    auto lists = view.add(ka_LISTS);
    lists.set(ka_TO_PAY, to_pay.count).set(ka_TO_CONFIRM, to_confirm.count);
    lists.show(paid ? ka_AT_PAID : ka_AT_PAYMENT);
    const auto& list = paid ? to_confirm : to_pay;
    if (list.count == 0) lists.show(paid ? ka_NONE_TO_CONFIRM : ka_NONE_TO_PAY);
    show_list(view, visit, list);
    const Notice notice = notice_of(visit);
    if (notice.what == "confirm") view.add(ka_DONE).set(ka_NUMBER, notice.account);
    return view.page();
}

store::CounterList found(const Visit& visit, store::Read& db, const domain::Sought& sought) {
    return store::found(db, visit.staff->sites(may_see_fees), sought, page_length);
}

Response get(const Visit& visit, store::Read& db) {
    const auto sought = domain::sought(find_of(visit));
    if (sought.text.empty()) return fill_lists(visit, db, visit.staff->sites(may_see_fees));
    return fill_found(visit, found(visit, db, sought), sought);
}

Response find(const Visit& visit, store::Write& db) {
    const auto sought = domain::sought(visit.request.field("find"));
    if (sought.text.empty()) return see_other("admin-counter");
    if (sought.text.size() > longest_find) return fill_found(visit, {}, sought);
    const auto list = found(visit, db, sought);
    // names are begun, numbers are whole
    const bool whole = sought.name.empty() || !sought.document.empty();
    if (list.count == 1 && whole)
        return see_other("admin-registration?id=" + std::to_string(list.entries.front().id.value));
    return see_other("admin-counter?" + find_query(visit, sought.text));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .get = get,
                .actions = {{"find", may_see_fees, find}}};

}  // namespace web
