#pragma once

#include <optional>
#include <vector>

#include "domain/id.h"
#include "domain/sitting.h"
#include "domain/step.h"
#include "store/database.h"
#include "store/registration.h"

// Places: taken and swapped all at once or not at all, and never oversold.
namespace store {

// The offerings a registration is to hold, all of one site.
struct Wanted {
    domain::Id<domain::Site> site;
    std::vector<domain::Id<domain::Offering>> offerings;
    bool needs_review;             // the rule it is submitted under
    domain::Instant submitted_at;  // what the time to pay counts from
};

// What was gone when it was asked for.
struct Full {
    bool site = false;  // the site's own cap is reached
    std::vector<domain::Id<domain::Offering>> offerings;

    bool none() const { return !site && offerings.empty(); }
};

// Makes these offerings of one site the held ones of a registration, whose row the caller has
// locked. Where something is full that is returned, and the caller must roll back.
Full swap_places(Write& db, domain::Id<domain::Registration> registration,
                 domain::Id<domain::Sitting> sitting, domain::Id<domain::Site> site,
                 const std::vector<domain::Id<domain::Offering>>& offerings);

// Takes a registration through a submit or an amend: from then on it holds just what is wanted, has
// its 流水号 of that site, and where it is to be paid an order over it all. Where something is full
// that is returned, and nothing at all was changed. Throws Stale where another tab or person was
// first, and Violation of registration_document where another candidate of the sitting holds the
// same document; the transaction can go on after either.
Full take_places(Write& db, Registration& registration, const domain::Sitting& sitting,
                 const domain::Step& step, std::optional<domain::Instant> hold_until,
                 const Wanted& wanted);

}  // namespace store
