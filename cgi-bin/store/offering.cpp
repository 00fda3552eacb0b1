#include "store/offering.h"

#include <algorithm>

#include "store/query.h"

namespace store {
namespace {

OpenSite site_of(const Row& row) {
    return {row.get<domain::Id<domain::Site>>("site_id"),
            row.text("site_code"),
            row.text("site_name"),
            row.text("district"),
            row.text("site_address"),
            row.text("directions"),
            row.get<bool>("reviews"),
            row.maybe<int>("max_subjects"),
            row.get<int>("site_free")};
}

Offering offering_of(const Row& row) {
    return {row.get<domain::Id<domain::Offering>>("offering_id"),
            row.text("subject_code"),
            row.text("subject_name"),
            row.get<int>("level"),
            row.get<int>("minutes"),
            row.text("certificate_needs"),
            row.get<domain::Money>("fee_fen"),
            row.get<int>("capacity"),
            row.get<int>("free")};
}

}  // namespace

std::vector<OpenSite> open_sites(Read& db, domain::Id<domain::Sitting> sitting,
                                 const std::string& words) {
    return query(db, R"(
        select w.id as site_id, w.code as site_code, w.name as site_name, w.district,
               w.address as site_address, w.directions, w.reviews, w.max_subjects,
               least(ss.capacity - ss.taken, sum(o.capacity - o.taken))::integer as site_free
          from sitting_site ss
          join site w on w.id = ss.site_id
          join offering o on (o.sitting_id, o.site_id) = (ss.sitting_id, ss.site_id)
           and o.capacity > 0
         where ss.sitting_id = $1
           and strpos(lower(concat_ws(' ', w.code, w.name, w.district, w.address)), lower($2)) > 0
         group by w.id, ss.capacity, ss.taken
         order by w.code)",
                 sitting, words)
        .map(site_of);
}

const Offering* SiteOffer::find(domain::Id<domain::Offering> id) const {
    const auto found = std::find_if(offerings.begin(), offerings.end(),
                                    [id](const Offering& each) { return each.id == id; });
    return found == offerings.end() ? nullptr : &*found;
}

std::optional<SiteOffer> site_offer(Read& db, domain::Id<domain::Sitting> sitting,
                                    const std::string& site_code) {
    const Rows rows = query(db, R"(
        select w.id as site_id, w.code as site_code, w.name as site_name, w.district,
               w.address as site_address, w.directions, w.reviews, w.max_subjects,
               least(ss.capacity - ss.taken, sum(o.capacity - o.taken) over ())::integer
                   as site_free,
               o.id as offering_id, s.code as subject_code, s.name as subject_name, s.level,
               s.minutes, n.name as certificate_needs, o.fee_fen, o.capacity,
               least(ss.capacity - ss.taken, o.capacity - o.taken) as free
          from sitting_site ss
          join site w on w.id = ss.site_id
          join offering o on (o.sitting_id, o.site_id) = (ss.sitting_id, ss.site_id)
           and o.capacity > 0
          join subject s on s.code = o.subject_code
          left join subject n on n.code = s.needs
         where ss.sitting_id = $1 and w.code = $2
         order by s.level, s.minutes, s.code)",
                            sitting, site_code);
    if (rows.empty()) return std::nullopt;
    return SiteOffer{site_of(rows.front()), rows.map(offering_of)};
}

}  // namespace store
