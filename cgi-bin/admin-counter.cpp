// 收费: who has still to pay at one's own sites, the one whose time ends first at the top.
//
// Query: find (the beginning of a name, a 流水号 or an order's number).

#include "domain/text.h"
#include "store/review_queue.h"
#include "templates/admin-counter.tpl.h"
#include "web/admin.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/queue_view.h"

namespace web {
namespace {

constexpr int page_length = 50;

Response get(const Visit& visit, store::Read& db) {
    const std::string find = domain::collapse(domain::half_width(visit.request.query("find")));
    const auto queue = store::to_pay(db, visit.staff->sites(may_see_fees), find, page_length);

    View view = visit.view("admin-counter");
    view.set(ka_COUNT, queue.count).set(ka_FIND, find).show_if(!find.empty(), ka_FOUND);
    show_queue(view, ka_LIST, queue, QueueTime::left);
    if (queue.count == 0) view.add(find.empty() ? ka_EMPTY : ka_NOT_FOUND).set(ka_FIND, find);
    view.show_if(queue.count > page_length, ka_MORE);
    const Notice notice = notice_of(visit);
    if (notice.what == "receive") view.add(ka_RECEIVE).set(ka_NUMBER, notice.account);
    return view.page();
}

}  // namespace

const Page page{.family = Family::staff, .who = Who::staff, .roles = may_see_fees, .get = get};

}  // namespace web
