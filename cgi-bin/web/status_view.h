#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/instant.h"
#include "store/status.h"

namespace web {

// What ncre-ems-status has counted of a page and of a round of the clerk since it began.
struct PageCount {
    std::string name;
    std::int64_t requests;
    std::int64_t errors;  // answered 5xx
    double seconds;       // in all
};
struct RoundCount {
    std::string name;
    std::optional<std::int64_t> done_ago;  // seconds since it last went well
    std::int64_t failed;
};

struct Status {
    std::string institution;
    domain::Instant now;
    bool database;                             // it has answered lately
    std::vector<store::StatusNumber> numbers;  // then
    std::vector<PageCount> pages;
    std::vector<RoundCount> rounds;
    bool refreshing = false;  // by itself: only where that was asked for

    // No round of the clerk has gone well for a minute. (An outage of the database stops them all.)
    bool clerk_is_silent() const;
};

// templates/status.tpl: a page for people, which needs none of the site's programs.
std::string status_page(const Status& status);

}  // namespace web
