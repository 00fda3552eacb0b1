#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "domain/date.h"
#include "domain/id.h"
#include "domain/instant.h"

namespace domain {

// A span of time: `from` belongs to it, `to` does not.
struct Window {
    Instant from;
    Instant to;

    bool begun(Instant now) const { return now >= from; }
    bool over(Instant now) const { return now >= to; }
    bool open(Instant now) const { return begun(now) && !over(now); }
};

// The rules of one exam season (考次) as its candidates meet them.
struct Sitting {
    Id<Sitting> id;
    int number;        // 77: the 77th NCRE
    std::string name;  // 2026年3月
    Date exam_from;
    Date exam_to;
    Window fill_in;
    Window review;
    Window payment;
    std::chrono::seconds pay_within{std::chrono::hours{24}};
    int max_subjects = 3;
    std::string announcement = {};  // what is said beside the dates; a paragraph a line
};

}  // namespace domain
