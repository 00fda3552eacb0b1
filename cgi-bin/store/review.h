#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "store/database.h"

// What a reviewer has beside a registration to judge it by.
namespace store {

// One field that is not as it was; empty: it was not there, or is there no longer.
struct Change {
    std::string field;  // of domain::person_fields, or "site", "subject" (one a line), "photo"
    std::string before;
    std::string now;
};

// What has changed since the last decision that stands; nothing where there was none.
std::vector<Change> changes_since_decision(Read& db, domain::Id<domain::Registration> registration);

// What the school's own list says of this person, by field; fields it does not say are left out.
struct RosterRow {
    std::string field;
    std::string words;
};
std::vector<RosterRow> roster_of(Read& db, domain::Id<domain::Registration> registration);

// How large a photo is, in pixels: the registration's, and the one that was refused before it.
struct PhotoSize {
    int width;
    int height;
};
std::optional<PhotoSize> photo_size(Read& db, domain::Id<domain::Registration> registration);
std::optional<PhotoSize> refused_size(Read& db, domain::Id<domain::Registration> registration);

// The JPEG of the photo that was refused, and its tag; nothing where that was no reason.
struct RefusedPortrait {
    std::string jpeg;
    std::string tag;
};
std::optional<RefusedPortrait> refused_portrait(Read& db,
                                                domain::Id<domain::Registration> registration);

// What this reviewer has decided today, in Shanghai; what they took back does not count.
struct Tally {
    std::int64_t decided;
    // Of those that they had in front of them one by one, from opening to deciding: the mean.
    // Nothing where there was none; those of a contact sheet have no time of their own.
    std::optional<std::int64_t> mean_seconds;
};
Tally tally_of_today(Read& db, domain::Id<domain::Staff> staff);

}  // namespace store
