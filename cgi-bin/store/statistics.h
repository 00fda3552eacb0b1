#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/money.h"
#include "domain/sitting.h"
#include "store/database.h"
#include "store/staff.h"

// Statistics, from the kept counters of sql/0014_statistics.sql: as exact as a recount at the same
// moment, whatever has not been folded yet.
namespace store {

struct StatisticFilter {
    domain::Id<domain::Sitting> sitting;
    Sites sites;                                 // whose; those who chose none yet are nobody's
    int level = 0;                               // of the subjects; 0: all
    std::optional<std::string> class_name = {};  // "" are those without a class
};

struct Figures {
    std::int64_t people = 0;   // who hold places, from photo to confirmed
    std::int64_t choices = 0;  // places held
    std::int64_t pending = 0;  // people who wait for review
    std::int64_t paid = 0;     // people who have paid, confirmed or not
    std::int64_t paid_choices = 0;
    domain::Money received;  // for those choices

    bool operator==(const Figures&) const = default;
};

// One line of a table: what it counts, and what there is of that.
struct StatisticLine {
    std::string key;   // the stage's name, the subject's code, the day as 2026-01-06, a key
    std::string name;  // of the subject, site, class or sitting
    int level = 0;     // of the subject
    Figures figures = {};
    std::int64_t capacity = 0;  // of the subject, at these sites
};

// All of one moment. With a level, people are not counted but their choices of that level: who
// takes two of them would be there twice. In `stages`, people are all who stand there.
struct Statistics {
    std::vector<StatisticLine> stages;    // in which anybody stands
    std::vector<StatisticLine> subjects;  // that are open or chosen
    std::vector<StatisticLine> sites;     // key "0": none chosen yet
    std::vector<StatisticLine> classes;   // where the filter names one site; of all classes there
    std::vector<StatisticLine> days;      // of submitting
    std::vector<StatisticLine> sittings;  // all there are, by number; without level and class
};
Statistics statistics(Read& db, const StatisticFilter& filter);

// The clerk's part: folds at most so many changes into the totals, returns how many. Of two clerks
// one works and the other gets 0.
int fold_statistics(Write& db, int most);

// Counts everything anew, of one moment: what to do where a check finds a difference. Pages may go
// on meanwhile. Throws where the clerk folded in between: nothing was done.
void recount_statistics(Write& db);

// Where the counters are not what a recount gives. None unless somebody went behind the triggers.
struct StatisticDifference {
    std::string table;  // by_stage, by_day
    std::string cell;   // sitting, site, class, subject, stage or day, as the database writes them
    std::int64_t kept = 0;
    std::int64_t counted = 0;
    std::int64_t kept_fen = 0;
    std::int64_t counted_fen = 0;
};

struct StatisticCheck {
    std::int64_t registrations = 0;
    std::int64_t cells = 0;     // compared
    std::int64_t unfolded = 0;  // changes
    std::vector<StatisticDifference> differences;
};
// Recounts everything, in one look at the database: pages may go on meanwhile.
StatisticCheck check_statistics(Read& db, int most);

}  // namespace store
