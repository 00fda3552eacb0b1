#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/money.h"
#include "store/database.h"

// The sites that hold a sitting and the subjects each opens there, as a candidate chooses them.
namespace store {

struct OpenSite {
    domain::Id<domain::Site> id;
    std::string code;
    std::string name;
    std::string district;
    std::string address;
    std::string directions;           // how to get there
    bool reviews;                     // its switch as it stands now
    std::optional<int> max_subjects;  // 限报科次: fewer than the sitting allows
    int free;                         // places left in all
};

struct Offering {
    domain::Id<domain::Offering> id;
    std::string subject_code;
    std::string subject_name;
    int level;
    int minutes;
    std::string certificate_needs;  // name of the level-3 subject; empty: none
    domain::Money fee;
    int capacity;
    int free;  // never more than the site's own cap leaves
};

// The sites of a sitting by code, those whose code, name, district or address contains `words`
// (case does not count; nothing: all).
std::vector<OpenSite> open_sites(Read& db, domain::Id<domain::Sitting> sitting,
                                 const std::string& words);

// A site with what it opens, by level and code.
struct SiteOffer {
    OpenSite site;
    std::vector<Offering> offerings;

    // the one of that key, or null: keys of other sites and sittings are unknown here
    const Offering* find(domain::Id<domain::Offering> id) const;
};

// Nothing where the sitting has no site of that code, or one that opens nothing.
std::optional<SiteOffer> site_offer(Read& db, domain::Id<domain::Sitting> sitting,
                                    const std::string& site_code);

}  // namespace store
