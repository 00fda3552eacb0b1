#include "store/scope.h"

#include "store/query.h"

namespace store {

std::vector<ScopeSitting> scope_sittings(Read& db) {
    return query(db,
                 "select id, number, name, status = 'draft' as draft from sitting"
                 " order by number desc")
        .map([](const Row& row) {
            return ScopeSitting{row.get<domain::Id<domain::Sitting>>("id"), row.get<int>("number"),
                                row.text("name"), row.get<bool>("draft")};
        });
}

std::vector<ScopeSite> scope_sites(Read& db, domain::Id<domain::Sitting> sitting,
                                   const Sites& sites) {
    return query(db, R"(
        select w.id, w.code, w.name
          from sitting_site ss join site w on w.id = ss.site_id
         where ss.sitting_id = $1 and ($2::bigint[] is null or w.id = any ($2))
         order by w.code)",
                 sitting, sites)
        .map([](const Row& row) {
            return ScopeSite{row.get<domain::Id<domain::Site>>("id"), row.text("code"),
                             row.text("name")};
        });
}

std::vector<std::string> scope_classes(Read& db, domain::Id<domain::Sitting> sitting,
                                       domain::Id<domain::Site> site) {
    return query(db, R"(
        select class_name from statistic_by_stage
         where sitting_id = $1 and by_class and site_id = $2 and subject_code = ''
         union
        select class_name from statistic_delta
         where sitting_id = $1 and site_id = $2 and subject_code = ''
         order by class_name)",
                 sitting, site)
        .map([](const Row& row) { return row.text("class_name"); });
}

}  // namespace store
