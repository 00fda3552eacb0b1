// A point in time, and how people at the exam read it: by the clock of Asia/Shanghai.
#pragma once

#include <chrono>
#include <string>
#include <string_view>

#include "domain/date.h"

namespace domain {

// Microseconds as PostgreSQL's timestamptz has them, so that a time survives the way there and
// back.
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

// What a clock and a calendar in Shanghai show.
struct Civil {
    Date date;
    unsigned weekday;  // 0 = Sunday
    int hour;
    int minute;
    int second;
};

// By a fixed +08:00. China has had no other time since 1991, and no exam of ours is older; the
// rule needs no time zone database on the host, which g++ 12 could not read anyway.
Civil shanghai(Instant);
Instant from_shanghai(const Date&, int hour, int minute, int second = 0);

// Reads what <input type=datetime-local> sends, "2026-01-06T17:00", or that with a space, by the
// clock of Shanghai. Faults: bad_bytes, required, moment_form, date_none.
Parsed<Instant> parse_moment(std::string_view typed);

// The text that parses to this minute: for showing the form again.
std::string moment_text(Instant);

std::string clock_text(Instant);  // "17:00"

// RFC 3339 for <time datetime>: "2026-01-06T17:00:00+08:00".
std::string iso_text(Instant);

}  // namespace domain
