// 导入考点: sites from a table. Query: file, template. Fields: file; key; action = check | write |
// drop.

#include "web/admin.h"
#include "web/import_desk.h"
#include "web/import_kinds.h"
#include "web/page.h"

namespace web {
namespace {

ImportDesk desk() { return {import_sites, "admin-import-sites", "admin-import-sites"}; }

Response get(const Visit& visit, store::Read& db) {
    return show_import(visit, db, desk(), {}, nullptr);
}
Response check(const Visit& visit, store::Write& db) {
    return check_import(visit, db, desk(), nullptr);
}
Response write(const Visit& visit, store::Write& db) {
    return write_import(visit, db, desk(), nullptr);
}
Response drop(const Visit& visit, store::Write& db) { return drop_import(visit, db, desk()); }

Response sent_before(const Visit& visit, store::Read& db) {
    return import_again(visit, db, desk(), nullptr);
}

}  // namespace

const Page page{.family = Family::staff,
                .who = Who::staff,
                .roles = may_administer,
                .target = Target::institution,
                .get = get,
                .again = sent_before,
                .actions = {{"check", may_administer, check},
                            {"write", may_administer, write},
                            {"drop", may_administer, drop}},
                .body_limit = longest_import + 4096,
                .tab = "admin-sites"};

}  // namespace web
