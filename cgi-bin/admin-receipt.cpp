// 收据 for the fee that the counter took, as a PDF. Query: id, the registration.

#include "drawing/paper.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/papers.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    if (!visit.standing) throw HttpError(404, "no id");
    const auto& [registration, sitting, now] = *visit.standing;
    const auto receipt = store::receipt(db, registration.id);
    if (!receipt) throw HttpError(404, "the counter took nothing");
    return pdf(
        drawing::paper_pdf(receipt_paper(visit.setup, registration, sitting, now, *receipt), now),
        "receipt-" + registration.number(sitting));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_see_fees,
                .target = Target::registration,
                .get = get,
                .tab = "admin-counter"};

}  // namespace web
