#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "domain/id.h"
#include "domain/instant.h"
#include "store/database.h"

// What staff decided about a registration, as its candidate reads it.
namespace store {

// A rectangle on the photo: shares of its width and height, from the top left.
struct Mark {
    double x;
    double y;
    double width;
    double height;
};

struct Reason {
    std::string field;              // of domain::person_fields, or "site", "subject", "photo"
    std::string words;              // the reviewer's own
    std::optional<Mark> mark = {};  // where on the photo; only at "photo"
};

// Why it was last refused or sent back, by field. A mark is told only while the photo is the one
// that it was drawn on. Nothing once that decision was taken back, or another followed.
std::vector<Reason> last_reasons(Read& db, domain::Id<domain::Registration> registration);

enum class Verdict { approve, reject, send_back };

// Notes a decision, with what it was made of. An approval also notes its time on the registration:
// the days to pay count from it. A photo that is a reason is kept until the next decision, to stand
// beside the one that replaces it. `opened`: since when the reviewer had it in front of them.
void decide(Write& db, domain::Id<domain::Registration> registration,
            domain::Id<domain::Staff> staff, Verdict verdict, const std::vector<Reason>& reasons,
            std::optional<domain::Instant> opened = {});

// How long a reviewer may take a decision back.
inline constexpr std::chrono::seconds undo_within{10};

// The registration's last decision where that reviewer made it, so lately that it may be undone.
std::optional<std::int64_t> undoable(Read& db, domain::Id<domain::Registration> registration,
                                     domain::Id<domain::Staff> staff);

// Notes that it was taken back, after the registration has moved back.
void undo(Write& db, domain::Id<domain::Registration> registration, domain::Id<domain::Staff> staff,
          std::int64_t decision);

// A decision that stands, as the desk's history tells it.
struct PastDecision {
    Verdict verdict;
    std::string staff;  // the name
    domain::Instant at;
    std::vector<Reason> reasons;
};

// All of them, the latest first.
std::vector<PastDecision> past_decisions(Read& db, domain::Id<domain::Registration> registration);

}  // namespace store
