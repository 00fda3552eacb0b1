#include "domain/date.h"

#include <optional>
#include <stdexcept>

#include "domain/digits.h"
#include "domain/text.h"

namespace domain {
namespace {

// The eight digits of either form, or nothing.
std::optional<std::string> eight_digits(std::string typed) {
    if (typed.size() == 10 && typed[4] == '-' && typed[7] == '-')
        typed = typed.substr(0, 4) + typed.substr(5, 2) + typed.substr(8, 2);
    if (typed.size() != 8 || !all_digits(typed)) return {};
    return typed;
}

bool in_calendar(const std::chrono::year_month_day& day) {
    return day.ok() && day.year() >= std::chrono::year{1} && day.year() <= std::chrono::year{9999};
}

// Typed days leave room for what is reckoned from them: the day before, the end of a time kept.
bool far_off(const Date& day) { return day.year() < 1000 || day.year() > 8999; }

std::chrono::year_month_day day_of(int year, unsigned month, unsigned day) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day};
}

}  // namespace

Parsed<Date> Date::parse(std::string_view typed) {
    const Parsed<std::string> key = typed_key(typed);
    if (!key) return key.fault();
    const std::optional<std::string> digits = eight_digits(*key);
    if (!digits) return FaultCode::date_form;
    const std::string_view all = *digits;
    const auto day =
        day_of(number(all.substr(0, 4)), static_cast<unsigned>(number(all.substr(4, 2))),
               static_cast<unsigned>(number(all.substr(6))));
    if (!in_calendar(day) || far_off(Date(day))) return FaultCode::date_none;
    return Date(day);
}

Date::Date(std::chrono::year_month_day day) : day_(day) {
    if (!in_calendar(day)) throw std::out_of_range("no such day in the calendar");
}

Date::Date(int year, unsigned month, unsigned day) : Date(day_of(year, month, day)) {}

std::string Date::iso() const {
    return padded(year(), 4) + '-' + padded(month(), 2) + '-' + padded(day(), 2);
}

std::string Date::compact() const {
    return padded(year(), 4) + padded(month(), 2) + padded(day(), 2);
}

}  // namespace domain
