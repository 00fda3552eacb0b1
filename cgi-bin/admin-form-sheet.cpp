// 报名登记表 of a registration as a PDF, to the staff of its site; numbers masked, in full to who
// asks for it. Query: id. Fields: action = unmask (web/unmask.h).

#include "drawing/paper.h"
#include "store/portrait.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/page.h"
#include "web/papers.h"
#include "web/unmask.h"

namespace web {
namespace {

Response get(const Visit& visit, store::Read& db) {
    if (!visit.standing || !visit.standing->registration.serial)
        throw HttpError(404, "nothing was submitted");
    const auto& [registration, sitting, now] = *visit.standing;
    const auto photo = store::portrait(db, registration.id);
    const std::string lines = form_sheet(visit.setup, registration, sitting, now, masked(visit));
    return pdf(drawing::paper_pdf(lines, now, photo.value_or("")), registration.number(sitting));
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = any_staff,
                .target = Target::registration,
                .get = get,
                .actions = {{"unmask", any_staff, unmask}},
                .tab = "admin-counter"};

}  // namespace web
