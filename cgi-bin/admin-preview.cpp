// 预览: what a candidate would see of a sitting at a given moment, made by the candidate pages' own
// code with that moment in place of now. Nothing on it does anything: it is nobody's session.
//
// Query: id (of the sitting), at (a moment, 2026-01-03T10:00), see = front, or the stage that the
// candidate of 当前考次 stands in.

#include "store/sitting_plan.h"
#include "web/admin.h"
#include "web/front.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/preview.h"
#include "web/welcome_view.h"

namespace web {
namespace {

Response front(const Visit& visit, store::Read& db, const store::Calendar& calendar) {
    View view = visit.view("index");
    show_front(view, calendar, store::notices_at(db, calendar.now));
    return view.page();
}

Response welcome(const Visit& visit, store::Read& db, const store::Calendar& calendar) {
    View view = visit.view("welcome");
    show_welcome(view, visit, {calendar, store::notices_at(db, calendar.now), {}});
    return view.page();
}

Response get(const Visit& visit, store::Read& db) {
    const auto id = key_of<domain::Sitting>(visit.request.query("id"));
    const auto plan = store::plan(db, id);
    if (!plan) throw HttpError(404, "no such sitting");
    const std::string& typed = visit.request.query("at");
    const auto at = domain::parse_moment(typed);
    const auto calendar = store::calendar_at(db, at ? *at : visit.now, id);

    const std::string& see = visit.request.query("see");
    const auto stage = domain::stage_named(see);
    Visit other = as_candidate(visit, calendar.now, stage ? see : "front");
    other.frame.preview->sitting = id.value;
    other.frame.preview->wrong = !typed.empty() && !at;
    if (!stage) return front(other, db, calendar);
    stand(other, plan->plan, store::subjects(db), *stage);
    return welcome(other, db, calendar);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_all,
                .target = Target::institution,
                .get = get,
                .tab = "admin-sittings"};

}  // namespace web
