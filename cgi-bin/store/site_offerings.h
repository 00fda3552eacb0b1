#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/money.h"
#include "domain/sitting.h"
#include "store/database.h"

// What a site opens in a sitting, as it is set up. A subject that was opened and is no more keeps
// its row with no places: candidates do not see it.
namespace store {

// One subject of the sitting, whether the site opens it or not.
struct Opening {
    std::string code;
    std::string name;
    int level;
    int minutes;
    std::optional<domain::Money> usual_fee;  // the sitting's
    domain::Money fee;
    int capacity;  // 0: not opened
    int taken;
};

struct SiteOpenings {
    std::optional<int> capacity;  // the site's own cap over all subjects
    int taken;
    std::vector<Opening> subjects;  // by level and code
};
SiteOpenings site_openings(Read& db, domain::Id<domain::Sitting> sitting,
                           domain::Id<domain::Site> site);

struct WantedOffering {
    std::string code;
    domain::Money fee;
    int capacity;
    bool operator==(const WantedOffering&) const = default;
};

// All that a site is to open: its own cap, and its subjects by level and code.
struct WantedOpenings {
    std::optional<int> capacity;
    std::vector<WantedOffering> subjects;
    bool operator==(const WantedOpenings&) const = default;
};
// What is opened already.
WantedOpenings wanted_as(const SiteOpenings& openings);

// What cannot be so, since more is taken: of a subject, or with no code of the site as a whole.
struct TooFew {
    std::string code;
    int taken;
    bool withdrawn;  // it was not to be opened any more
};

// What a site opens; nobody changes it, takes or frees a place there until the transaction ends.
SiteOpenings lock_openings(Write& db, domain::Id<domain::Sitting> sitting,
                           domain::Id<domain::Site> site);

// Keeps what is wanted, or says what is in the way and has changed nothing.
std::vector<TooFew> keep_offerings(Write& db, domain::Id<domain::Sitting> sitting,
                                   domain::Id<domain::Site> site,
                                   const std::vector<WantedOffering>& wanted);

// The same for the whole of a site: the subjects that are not wanted are withdrawn, and it has that
// cap.
std::vector<TooFew> keep_all_offerings(Write& db, domain::Id<domain::Sitting> sitting,
                                       domain::Id<domain::Site> site, const WantedOpenings& wanted);

}  // namespace store
