#include "store/pending.h"
#include "store/query.h"

namespace store {
namespace {

#define WAITING_AT " r.stage = 'pending' and ($1::bigint[] is null or r.site_id = any ($1)) "

std::string only_text(const Row& row) { return row.text("text"); }

}  // namespace

PendingFacets pending_facets(Read& db, const Sites& sites) {
    PendingFacets facets;
    facets.sites = query(db,
                         "select w.id, w.name from site w where exists (select from registration r"
                         " where r.site_id = w.id and" WAITING_AT ") order by w.code",
                         sites)
                       .map([](const Row& row) {
                           return PendingFacets::Site{row.get<domain::Id<domain::Site>>("id"),
                                                      row.text("name")};
                       });
    facets.subjects =
        query(db,
              "select distinct s.code, s.name from registration r"
              " join choice c on c.registration_id = r.id and c.freed_at is null"
              " join offering o on o.id = c.offering_id join subject s on s.code = o.subject_code"
              " where" WAITING_AT "order by s.code",
              sites)
            .map([](const Row& row) {
                return PendingFacets::Subject{row.text("code"), row.text("name")};
            });
    facets.classes = query(db,
                           "select distinct r.class_name as text from registration r"
                           " where r.class_name <> '' and" WAITING_AT "order by 1",
                           sites)
                         .map(only_text);
    facets.findings = query(db,
                            "select distinct unnest(notable_findings(p.codes, p.report)) as text"
                            " from registration r join portrait p on p.registration_id = r.id"
                            " where" WAITING_AT "order by 1",
                            sites)
                          .map(only_text);
    return facets;
}

}  // namespace store
