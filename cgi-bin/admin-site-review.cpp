// 审核开关: a site begins to review, or ends it after looking at whom that touches.
//
// Query: id. Fields: action = on | off; off: seen = the three numbers that were shown. A site that
// does not review any more may still have some who submitted in the moment of the switch: they go
// on by the same button.

#include "store/site.h"
#include "templates/admin-site-review.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/notice.h"
#include "web/page.h"
#include "web/review_switch.h"

namespace web {
namespace {

std::string text_of(const store::InReview& counts) {
    return std::to_string(counts.review) + "-" + std::to_string(counts.pending) + "-" +
           std::to_string(counts.rejected);
}

Response fill(const Visit& visit, store::Read& db, const Faults& faults) {
    const auto site = visit.site ? store::site(db, *visit.site) : std::nullopt;
    if (!site) throw HttpError(404, "no such site");
    const auto counts = store::in_review(db, site->id);
    View view = visit.view("admin-site-review");
    view.faults(faults).set(ka_ID, site->id.value).set(ka_NAME, site->details.name);
    view.show(site->reviews ? ka_REVIEWS : ka_NO_REVIEW);
    const bool off = site->reviews || counts.review + counts.pending > 0;
    if (off)
        view.add(ka_COUNTS)
            .set(ka_REVIEW, counts.review)
            .set(ka_PENDING, counts.pending)
            .set(ka_REJECTED, counts.rejected);
    if (visit.may("off"))
        view.add(off ? ka_MAY_END : ka_MAY_BEGIN)
            .set(ka_ID, site->id.value)
            .set(ka_SEEN, text_of(counts))
            .set(ka_COUNT, counts.review + counts.pending)
            .show(site->reviews ? ka_REVIEWS : ka_NO_REVIEW);
    const Notice notice = notice_of(visit);
    if (!notice.what.empty()) view.add_named(notice.what).set(ka_COUNT, notice.account);
    return view.page();
}

Response get(const Visit& visit, store::Read& db) { return fill(visit, db, {}); }

Response done(const Visit& visit, const Notice& notice) {
    return see_other("admin-site-review?id=" + std::to_string(visit.site->value) + "&" +
                     notice_query(visit, notice));
}

Response on(const Visit& visit, store::Write& db) {
    begin_reviews(visit, db);
    return done(visit, {"on", ""});
}

Response off(const Visit& visit, store::Write& db) {
    if (visit.request.field("seen") != text_of(store::in_review(db, *visit.site))) {
        Faults faults;
        faults.add("counts", domain::FaultCode::counts_changed);
        return fill(visit, db, faults);
    }
    return done(visit, {"off", std::to_string(end_reviews(visit, db))});
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_setup,
                .target = Target::site,
                .get = get,
                .actions = {{"on", may_set_up, on}, {"off", may_set_up, off}},
                .tab = "admin-sites"};

}  // namespace web
