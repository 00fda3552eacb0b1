// 收据: what was paid, as a PDF for the candidate. Query and fields: none.

#include "drawing/paper.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/papers.h"

namespace web {
namespace {

using domain::Stage;

Response get(const Visit& visit, store::Read& db) {
    const auto& registration = visit.registration();
    const auto paid = store::paid_with(db, registration.id);
    if (!paid) throw HttpError(404, "nothing was paid");
    return pdf(
        drawing::paper_pdf(
            receipt_paper(visit.setup, registration, visit.sitting(), visit.now, *paid), visit.now),
        "receipt-" + registration.number(visit.sitting()));
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::paid, Stage::confirmed},
                .get = get};

}  // namespace web
