#include "web/unmask.h"

#include "web/admin.h"
#include "web/found.h"
#include "web/notice.h"
#include "web/page.h"

namespace web {
namespace {

std::int64_t target_of(const Visit& visit) {
    return visit.passport ? visit.passport->id.value : visit.standing->registration.id.value;
}

// Sealed in the address, which so shows nothing to another, nor of another.
std::string whose(const Visit& visit) {
    return std::to_string(visit.staff->id.value) + (visit.passport ? "\npassport " : "\n") +
           std::to_string(target_of(visit));
}

}  // namespace

std::string unmasked(const Visit& visit, store::Write& db) {
    if (visit.passport)
        note_passport(visit, db, "passport.unmask");
    else
        note(visit, db, visit.standing->registration, "registration.unmask");
    return "id=" + std::to_string(target_of(visit)) + found_again(visit) + "&" +
           notice_query(visit, {"unmask", whose(visit)});
}

Response unmask(const Visit& visit, store::Write& db) {
    return see_other(visit.page->name + "?" + unmasked(visit, db));
}

Masked masked(const Visit& visit) {
    const Notice notice = notice_of(visit);
    const bool asked =
        !visit.request.post() && notice.what == "unmask" && notice.account == whose(visit);
    return asked ? Masked::no : Masked::yes;
}

}  // namespace web
