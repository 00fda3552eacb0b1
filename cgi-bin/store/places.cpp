#include "store/places.h"

#include <algorithm>

#include "store/query.h"

namespace store {
namespace {

using OfferingId = domain::Id<domain::Offering>;

// The registration's row comes before all counters, here as in move(): who holds it is the only one
// to change its choices, and nobody waits for it with a counter in hand.
void lock(Write& db, const Registration& registration) {
    const Rows rows = query(db, R"(
        select 1 as there from registration
         where id = $1 and stage = $2 and revision = $3
           for update)",
                            registration.id, registration.stage, registration.revision);
    if (rows.empty()) throw Stale{};
}

int give_serial(Write& db, const Registration& registration, const domain::Sitting& sitting,
                domain::Id<domain::Site> site) {
    return query(db, "select give_serial($1, $2, $3) as serial", registration.id, sitting.id, site)
        .front()
        .get<int>("serial");
}

}  // namespace

Full swap_places(Write& db, domain::Id<domain::Registration> registration,
                 domain::Id<domain::Sitting> sitting, domain::Id<domain::Site> site,
                 const std::vector<OfferingId>& offerings) {
    const auto gone = query(db, "select swap_places($1, $2, $3, $4::bigint[]) as offering",
                            registration, sitting, site, offerings)
                          .map([](const Row& row) { return row.get<OfferingId>("offering"); });
    Full full;
    for (const OfferingId offering : gone) {
        if (offering.value == 0)
            full.site = true;
        else
            full.offerings.push_back(offering);
    }
    return full;
}

Full take_places(Write& db, Registration& registration, const domain::Sitting& sitting,
                 const domain::Step& step, std::optional<domain::Instant> hold_until,
                 const Wanted& wanted) {
    Full full;
    db.attempt([&] {
        lock(db, registration);
        full = swap_places(db, registration.id, sitting.id, wanted.site, wanted.offerings);
        if (!full.none()) return false;
        const int serial = give_serial(db, registration, sitting, wanted.site);
        move(db, registration, step, hold_until,
             {wanted.site, wanted.needs_review, serial, wanted.submitted_at});
        return true;
    });
    return full;
}

}  // namespace store
