#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"
#include "store/staff.h"

// 待审核: who waits for review, the longest first, as one reviewer sees them.
namespace store {

// Whose queue it is.
struct Reviewer {
    domain::Id<domain::Staff> id;
    Sites sites;
};

// Only some of it; what is empty filters nothing.
struct PendingFilter {
    std::optional<domain::Id<domain::Site>> site = {};
    std::string subject = {};     // a subject's code
    std::string class_name = {};  // 班级
    std::string finding = {};     // "any", "none", or a code that the photo check found

    bool empty() const { return !site && subject.empty() && class_name.empty() && finding.empty(); }
};

// Where in the queue: behind or before this one.
struct PendingPlace {
    domain::Instant at;
    domain::Id<domain::Registration> id;
};

struct PendingEntry {
    PendingPlace place;
    std::string name;
    std::string serial;  // 流水号, six digits
    std::string site_name;
    int revision;
    std::string finding;  // the first notable code that the photo check found; empty: none
    bool off_roster;      // the school's own list says something else
    bool again;           // it was refused before
    bool aside;           // this reviewer has put it aside
    std::string holder;   // the name of who else has it now
};

struct Pending {
    std::vector<PendingEntry> entries;
    std::int64_t count;   // all there are, not only these
    domain::Instant now;  // the database's clock
};

// Those behind `after`, or from the first; with `from`, that place itself too.
enum class Begin { behind, from };
Pending pending(Read& db, const Reviewer& reviewer, const PendingFilter& filter,
                const std::optional<PendingPlace>& after, int limit, Begin begin = Begin::behind);

// Those that may be approved together by their photos: no findings, no differences to the roster,
// never refused before, and nobody else has them.
std::vector<PendingEntry> plain(Read& db, const Reviewer& reviewer, const PendingFilter& filter,
                                const std::optional<PendingPlace>& after, int limit);
// How many.
std::int64_t count_plain(Read& db, const Reviewer& reviewer, const PendingFilter& filter);

// The next one that nobody has and that this reviewer has not put aside, behind `after` and then
// from the first; it is theirs now. Nothing where none is left.
std::optional<domain::Id<domain::Registration>> take_next(Write& db, const Reviewer& reviewer,
                                                          const PendingFilter& filter,
                                                          const std::optional<PendingPlace>& after);

// The neighbour that nobody else has, put aside or not; it is theirs now. Nothing at the end.
enum class Towards { later, earlier };
std::optional<domain::Id<domain::Registration>> take_neighbour(Write& db, const Reviewer& reviewer,
                                                               const PendingFilter& filter,
                                                               const PendingPlace& of,
                                                               Towards towards);

// What there is to filter by at these sites, among all that wait.
struct PendingFacets {
    struct Site {
        domain::Id<domain::Site> id;
        std::string name;
    };
    struct Subject {
        std::string code;
        std::string name;
    };
    std::vector<Site> sites;
    std::vector<Subject> subjects;
    std::vector<std::string> classes;
    std::vector<std::string> findings;
};
PendingFacets pending_facets(Read& db, const Sites& sites);

}  // namespace store
