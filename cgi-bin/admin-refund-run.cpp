// 停考退费, one run: who made it and why, what goes back to whom, and how far it is. Somebody else
// than who made it approves it; then the clerk does it, and what a gateway refuses or the counter
// took is seen to on the day's page.
//
// Query: run; id, its site where it is one's; page of the list. Fields: sure (approve);
// action = approve | drop | again | xlsx.

#include "store/audit.h"
#include "store/errors.h"
#include "store/refund_run.h"
#include "templates/admin-refund-run.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/paging.h"
#include "web/refund_run_view.h"
#include "web/sure.h"

namespace web {
namespace {

using store::RefundRun;

// A run is its site's, which admit() has judged: under another id it is none.
RefundRun asked(const Visit& visit, store::Read& db) {
    auto run = store::refund_run(db, key_of<domain::RefundRun>(visit.request.query("run")));
    if (!run || run->scope.site != visit.site) throw HttpError(404, "no such run here");
    return std::move(*run);
}

void show_scope(View& view, const RefundRun& run) {
    view.set(ka_SITTING, run.sitting).set(ka_WORDS, run.words);
    view.set(ka_ADDRESS, run_address(run));
    if (!run.site.empty()) view.add(ka_AT_SITE).set(ka_NAME, run.site);
    view.show_if(run.site.empty(), ka_EVERYWHERE);
    if (!run.subject.empty()) view.add(ka_OF_SUBJECT).set(ka_NAME, run.subject);
    view.show_if(run.subject.empty(), ka_EVERY_SUBJECT);
    view.set(ka_MADE_BY, run.made_by_name).moment(ka_MADE_AT, run.made_at);
}

// Waiting for somebody else, dropped, under way or done.
void show_state(View& view, const Visit& visit, const RefundRun& run,
                const std::vector<store::RunSum>& sums) {
    const auto all = total_of(sums);
    const auto done = total_of(sums, "done");
    view.set(ka_COUNT, all.count).set(ka_AMOUNT, all.amount.text());
    if (run.dropped) {
        view.show(ka_DROPPED);
    } else if (!run.approved_at) {
        const bool own = run.made_by == visit.staff->id;
        auto waiting = view.add(ka_WAITING).show_if(own, ka_OWN);
        waiting.show_if(!own && visit.may("approve"), ka_MAY_APPROVE);
        waiting.show_if(visit.may("drop"), ka_MAY_DROP);
    } else {
        view.add(ka_APPROVED).set(ka_BY, run.approved_by_name).moment(ka_WHEN, *run.approved_at);
        view.show(done.count == all.count ? ka_FINISHED : ka_UNDER_WAY);
        view.set(ka_DONE_COUNT, done.count).set(ka_DONE_AMOUNT, done.amount.text());
        const auto refused = total_of(sums, "refused");
        if (refused.count > 0)
            view.add(ka_REFUSED).set(ka_COUNT, refused.count).show_if(visit.may("again"), ka_AGAIN);
    }
}

// `refused`: a section that says why it was not done.
Response fill(const Visit& visit, store::Read& db, const Faults& faults,
              std::string_view refused = {}) {
    const RefundRun run = asked(visit, db);
    const auto sums = store::run_sums(db, run.id);
    const int page = page_asked(visit);
    View view = visit.view("admin-refund-run");
    view.faults(faults).show_if(visit.may("xlsx"), ka_MAY_EXPORT);
    show_scope(view, run);
    show_state(view, visit, run, sums);
    show_run_sums(view, ka_SUMS, sums);
    show_run_lines(view, ka_LINES,
                   store::run_lines(db, run.id, page * run_lines_shown, run_lines_shown),
                   domain::shanghai(run.made_at).date.iso());
    show_pages(view, ka_PAGES, run_address(run), page, total_of(sums).count, run_lines_shown);
    const Notice notice = notice_of(visit);
    const bool finished = run.approved_at && total_of(sums, "done").count == total_of(sums).count;
    if (!notice.what.empty() && !finished) view.show_named(notice.what);
    if (!refused.empty()) view.show_named(refused);
    return view.page(refused.empty() && faults.none() ? 200 : 422);
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

Response done(const Visit& visit, store::Write& db, const RefundRun& run, const std::string& what) {
    note_setup(visit, db, "money.run_" + visit.request.field("action"),
               std::to_string(run.id.value));
    return see_other(run_address(run) + "&" + notice_query(visit, {what, ""}));
}

Response approve(const Visit& visit, store::Write& db) {
    const RefundRun run = asked(visit, db);
    Faults faults;
    take_sure(visit, faults);
    if (!faults.none()) return fill(visit, db, faults);
    try {
        db.attempt([&] {
            store::approve_run(db, run.id, visit.staff->id);
            return true;
        });
    } catch (const store::Stale&) {
        return fill(visit, db, {}, "decided");
    } catch (const store::Violation& violation) {
        if (!violation.of("refund_run_second_person")) throw;
        return fill(visit, db, {}, "second_person");
    }
    return done(visit, db, run, "now_approved");
}

Response drop(const Visit& visit, store::Write& db) {
    const RefundRun run = asked(visit, db);
    if (run.approved_at || run.dropped) return fill(visit, db, {}, "decided");
    store::drop_run(db, run.id);
    return done(visit, db, run, "now_dropped");
}

Response again(const Visit& visit, store::Write& db) {
    const RefundRun run = asked(visit, db);
    store::try_run_again(db, run.id);
    return done(visit, db, run, "now_again");
}

Response xlsx(const Visit& visit, store::Write& db) {
    const RefundRun run = asked(visit, db);
    note_setup(visit, db, "export.refund_run", std::to_string(run.id.value));
    return download(tables::xlsx_type, "refunds-" + std::to_string(run.id.value) + ".xlsx",
                    [id = run.id, now = visit.now](store::Read& moment, const Sink& sink) {
                        write_run(moment, id, now, sink);
                    });
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .target = Target::office,
                .get = get,
                .actions = {{"approve", may_set_up, approve},
                            {"drop", may_set_up, drop},
                            {"again", may_set_up, again},
                            {"xlsx", may_set_up, xlsx}},
                .tab = "admin-money"};

}  // namespace web
