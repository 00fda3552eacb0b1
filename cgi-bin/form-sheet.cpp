// The candidate's own 报名登记表 as a PDF, once it is paid and frozen: to be signed and brought to
// the site. Query and fields: none.

#include "drawing/paper.h"
#include "store/portrait.h"
#include "web/page.h"
#include "web/papers.h"

namespace web {
namespace {

using domain::Stage;

Response get(const Visit& visit, store::Read& db) {
    const auto& registration = visit.registration();
    const auto photo = store::portrait(db, registration.id);
    const std::string lines =
        form_sheet(visit.setup, registration, visit.sitting(), visit.now, Masked::no);
    return pdf(drawing::paper_pdf(lines, visit.now, photo.value_or("")),
               registration.number(visit.sitting()));
}

}  // namespace

const Page page{.family = Family::candidate,
                .who = Who::candidate,
                .stages = {Stage::paid, Stage::confirmed},
                .get = get};

}  // namespace web
