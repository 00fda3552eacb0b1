// The front page: what this is, the sitting that takes registrations with its windows, notices, and
// the entries for candidates and staff. Anybody may come; nothing is posted.

#include "web/front.h"
#include "web/page.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    View view = visit.view("index");
    show_front(view, store::calendar(db), store::notices(db));
    return view.page();
}

}  // namespace

const Page page{.family = Family::candidate, .who = Who::anyone, .get = get};

}  // namespace web
