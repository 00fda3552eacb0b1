#pragma once

#include <array>
#include <optional>
#include <vector>

#include "domain/id.h"
#include "domain/site_details.h"
#include "domain/sitting.h"
#include "store/database.h"
#include "store/staff.h"

// The sites (考点) as they are set up.
namespace store {

struct Site {
    domain::Id<domain::Site> id;
    domain::SiteDetails details;
    bool reviews;
    int revision;
    std::int64_t roster;  // people in its 学籍库
};

// Those of these sites, by code.
std::vector<Site> sites(Read& db, const Sites& only);
std::optional<Site> site(Read& db, domain::Id<domain::Site> id);

// Throws Violation of site_code_key for a code that there is.
domain::Id<domain::Site> make_site(Write& db, const domain::SiteDetails& details, bool reviews);

// All but its code and its switch. False where the revision is another.
bool save_site(Write& db, domain::Id<domain::Site> id, int revision,
               const domain::SiteDetails& details);

// The switch alone; whom it touches is web/review_switch.h's.
void set_reviews(Write& db, domain::Id<domain::Site> id, bool reviews);

// Those whom a site that reviews no longer lets go on: in sittings whose payment has not closed.
struct InReview {
    std::int64_t review = 0;
    std::int64_t pending = 0;
    std::int64_t rejected = 0;
};
InReview in_review(Read& db, domain::Id<domain::Site> id);
// Their keys but those of the rejected, in order; they wait where they are until the transaction
// ends.
std::vector<domain::Id<domain::Registration>> lock_in_review(Write& db,
                                                             domain::Id<domain::Site> id);

}  // namespace store
