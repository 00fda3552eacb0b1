// A day of the calendar: a birth date, a day of an exam.
#pragma once

#include <chrono>
#include <compare>
#include <string>
#include <string_view>

#include "domain/fault.h"

namespace domain {

// Exists only for days that are in the calendar, of the years 1 to 9999.
class Date {
  public:
    // Reads YYYYMMDD, as the national import file has it, or YYYY-MM-DD, as <input type=date> sends
    // it; full-width digits too. Faults: bad_bytes, required, date_form, date_none.
    static Parsed<Date> parse(std::string_view typed);

    // Throws std::out_of_range for what is no such day: for days that we know.
    explicit Date(std::chrono::year_month_day);
    Date(int year, unsigned month, unsigned day);

    std::chrono::year_month_day days() const { return day_; }
    int year() const { return int{day_.year()}; }
    unsigned month() const { return unsigned{day_.month()}; }
    unsigned day() const { return unsigned{day_.day()}; }

    std::string iso() const;      // "2004-02-29"
    std::string compact() const;  // "20040229"

    auto operator<=>(const Date&) const = default;

  private:
    std::chrono::year_month_day day_;
};

}  // namespace domain
