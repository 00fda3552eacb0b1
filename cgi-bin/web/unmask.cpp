#include "web/unmask.h"

#include "web/admin.h"
#include "web/notice.h"
#include "web/page.h"

namespace web {
namespace {

// Sealed in the address, which so shows nothing to another, nor of another.
std::string whose(const Visit& visit) {
    return std::to_string(visit.staff->id.value) + "\n" +
           std::to_string(visit.standing->registration.id.value);
}

}  // namespace

Response unmask(const Visit& visit, store::Write& db) {
    const auto& registration = visit.standing->registration;
    note(visit, db, registration, "registration.unmask");
    return see_other(visit.page->name + "?id=" + std::to_string(registration.id.value) + "&" +
                     notice_query(visit, {"unmask", whose(visit)}));
}

Masked masked(const Visit& visit) {
    const Notice notice = notice_of(visit);
    const bool asked =
        !visit.request.post() && notice.what == "unmask" && notice.account == whose(visit);
    return asked ? Masked::no : Masked::yes;
}

}  // namespace web
