#include "web/shown.h"

#include "crypto/base64.h"
#include "crypto/digest.h"
#include "templates/part/shown.tpl.h"
#include "web/page.h"
#include "web/refusal.h"

namespace web {
namespace {

// No text that is stored has a NUL in it.
std::string mark_of(const domain::TypedFields& form) {
    std::string all;
    for (const auto& [name, text] : form) all += name + '\0' + text + '\0';
    return crypto::to_base64url(crypto::octets(crypto::sha256(all)));
}

}  // namespace

bool was_shown(const Visit& visit, const domain::TypedFields& now) {
    return visit.request.field("shown") == mark_of(now);
}

void show_mark(Block part, const Visit& visit, const domain::TypedFields& now,
               const Faults& faults) {
    const bool stale = told_stale(faults);
    const bool anew = stale || !visit.request.post();
    part.set(ks_MARK, anew ? mark_of(now) : visit.request.field("shown"));
    if (stale)
        part.add(ks_STALE).set(ks_ADDRESS,
                               visit.page->name + "?" + visit.request.header("QUERY_STRING"));
}

}  // namespace web
