#include "web/site_choice.h"

#include "templates/part/site-choice.tpl.h"
#include "web/http_error.h"
#include "web/page.h"

namespace web {

store::Site asked_site(const Visit& visit, store::Read& db) {
    auto site = visit.site ? store::site(db, *visit.site) : std::nullopt;
    if (!site) throw HttpError(404, "no such site");
    return *site;
}

Response to_first_site(const Visit& visit, store::Read& db) {
    const auto sites = store::sites(db, visit.staff->sites(visit.page->roles));
    if (sites.empty()) throw HttpError(404, "no site");
    return see_other(visit.page->name + "?id=" + std::to_string(sites.front().id.value));
}

void show_site_choice(Block& block, const Marker& marker, const Visit& visit, store::Read& db) {
    auto part = block.include(marker, "part/site-choice.tpl");
    const auto sites = store::sites(db, visit.staff->sites(visit.page->roles));
    if (sites.size() < 2) {
        part.add(ks_ONE).set(ks_ID, visit.site->value);
        return;
    }
    auto list = part.add(ks_SITES);
    for (const auto& site : sites)
        list.add(ks_SITE)
            .set(ks_ID, site.id.value)
            .set(ks_NAME, site.details.name)
            .show_if(site.id == *visit.site, ks_CHOSEN);
}

}  // namespace web
