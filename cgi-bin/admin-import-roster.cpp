// 导入学籍库: a site's roster from a table. Query: id, file, template. Fields: file; key; action =
// check | write | drop.

#include "store/site.h"
#include "templates/admin-import-roster.tpl.h"
#include "web/admin.h"
#include "web/http_error.h"
#include "web/import_desk.h"
#include "web/import_kinds.h"
#include "web/page.h"

namespace web {
namespace {

ImportDesk desk(const Visit& visit) {
    if (!visit.site) throw HttpError(404, "no id");
    ImportDesk desk{import_roster, "admin-import-roster",
                    "admin-import-roster?id=" + std::to_string(visit.site->value)};
    desk.target.site = visit.site;
    return desk;
}

void fill(View& view, const Visit& visit, store::Read& db) {
    const auto site = store::site(db, *visit.site);
    if (!site) throw HttpError(404, "no such site");
    view.set(ka_ID, site->id.value).set(ka_NAME, site->details.name).set(ka_PEOPLE, site->roster);
}

Response get(const Visit& visit, store::Read& db) {
    return show_import(visit, db, desk(visit), {}, fill);
}
Response check(const Visit& visit, store::Write& db) {
    return check_import(visit, db, desk(visit), fill);
}
Response write(const Visit& visit, store::Write& db) {
    return write_import(visit, db, desk(visit), fill);
}
Response drop(const Visit& visit, store::Write& db) { return drop_import(visit, db, desk(visit)); }

Response sent_before(const Visit& visit, store::Read& db) {
    return import_again(visit, db, desk(visit), fill);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_set_up,
                .target = Target::site,
                .get = get,
                .again = sent_before,
                .actions = {{"check", may_set_up, check},
                            {"write", may_set_up, write},
                            {"drop", may_set_up, drop}},
                .body_limit = longest_import + 4096,
                .tab = "admin-sites"};

}  // namespace web
