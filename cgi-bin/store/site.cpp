#include "store/site.h"

#include "store/query.h"

namespace store {
namespace {

using SiteId = domain::Id<domain::Site>;

Site site_of(const Row& row) {
    return {row.get<SiteId>("id"),
            {row.text("code"), row.text("name"), row.text("province"), row.text("district"),
             row.text("address"), row.text("directions"), row.text("contact"), row.text("counter"),
             row.maybe<int>("max_subjects")},
            row.get<bool>("reviews"),
            row.get<int>("revision"),
            row.get<std::int64_t>("people")};
}

}  // namespace

std::vector<Site> sites(Read& db, const Sites& only) {
    return query(db, R"(
        select w.*, (select count(*) from roster where site_id = w.id) as people
          from site w
         where $1::bigint[] is null or w.id = any ($1::bigint[])
         order by w.code)",
                 only)
        .map(site_of);
}

std::optional<Site> site(Read& db, SiteId id) {
    const auto found = sites(db, Sites({id}));
    if (found.empty()) return std::nullopt;
    return found.front();
}

SiteId make_site(Write& db, const domain::SiteDetails& details, bool reviews) {
    return query(db, R"(
        insert into site (code, name, province, district, address, directions, contact, counter,
                          max_subjects, reviews)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        returning id)",
                 details.code, details.name, details.province, details.district, details.address,
                 details.directions, details.contact, details.counter, details.max_subjects,
                 reviews)
        .front()
        .get<SiteId>("id");
}

bool save_site(Write& db, SiteId id, int revision, const domain::SiteDetails& details) {
    return change(db, R"(
        update site
           set revision = revision + 1, name = $3, province = $4, district = $5, address = $6,
               directions = $7, contact = $8, counter = $9, max_subjects = $10
         where id = $1 and revision = $2)",
                  id, revision, details.name, details.province, details.district, details.address,
                  details.directions, details.contact, details.counter, details.max_subjects) == 1;
}

void set_reviews(Write& db, SiteId id, bool reviews) {
    change(db, "update site set reviews = $2, revision = revision + 1 where id = $1", id, reviews);
}

InReview in_review(Read& db, SiteId id) {
    const Row row = query(db, R"(
        select count(*) filter (where r.stage = 'review') as review,
               count(*) filter (where r.stage = 'pending') as pending,
               count(*) filter (where r.stage = 'rejected') as rejected
          from registration r
          join sitting t on t.id = r.sitting_id and t.payment_to > now()
         where r.site_id = $1 and r.stage in ('review', 'pending', 'rejected'))",
                          id)
                        .front();
    return {row.get<std::int64_t>("review"), row.get<std::int64_t>("pending"),
            row.get<std::int64_t>("rejected")};
}

std::vector<domain::Id<domain::Registration>> lock_in_review(Write& db, SiteId id) {
    return query(db, R"(
        select r.id
          from registration r
          join sitting t on t.id = r.sitting_id and t.payment_to > now()
         where r.site_id = $1 and r.stage in ('review', 'pending')
         order by r.id
           for no key update of r)",
                 id)
        .map([](const Row& row) { return row.get<domain::Id<domain::Registration>>("id"); });
}

}  // namespace store
