// The second factor, after the password: a code of the authenticator, or a recovery code.
//
// Fields: code, next (the page to go to, with its query).

#include "store/staff_factor.h"
#include "templates/admin-code.tpl.h"
#include "web/own_factor.h"
#include "web/page.h"
#include "web/staff_door.h"

namespace web {
namespace {

Response fill(const Visit& visit, const std::string& next, const Faults& faults) {
    View view = visit.view("admin-code");
    view.set(ka_NEXT, staff_page(next));
    return view.faults(faults).page();
}

Response get(const Visit& visit, store::Read&) {
    const std::string& next = visit.request.query("next");
    if (visit.staff->owes != store::Owes::code) return see_other(staff_page(next));
    return fill(visit, next, {});
}

Response post(const Visit& visit, store::Write& db) {
    const std::string& next = visit.request.field("next");
    if (visit.staff->owes != store::Owes::code) return see_other(staff_page(next));
    if (const auto fault = factor_fault(visit, db, visit.request.field("code"))) {
        note_own(visit, db, "staff.code_refused", visit.staff->id,
                 std::string(domain::name(fault->code)));
        Faults faults;
        faults.add("code", *fault);
        return fill(visit, next, faults);
    }
    store::mark_factor_shown(db, visit.session_hash);
    note_own(visit, db, "staff.code", visit.staff->id);
    return see_other(staff_page(next));
}

}  // namespace

const Page page{.family = Family::passport,
                .who = Who::staff,
                .get = get,
                .post = post,
                .owes = store::Owes::code};

}  // namespace web
