#include "domain/instant.h"

#include "domain/digits.h"
#include "domain/text.h"

namespace domain {
namespace {

constexpr std::chrono::hours shanghai_offset{8};

}  // namespace

Civil shanghai(Instant instant) {
    const Instant local = instant + shanghai_offset;
    const auto midnight = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::hh_mm_ss time(std::chrono::floor<std::chrono::seconds>(local - midnight));
    return {Date(std::chrono::year_month_day(midnight)),
            std::chrono::weekday(midnight).c_encoding(), static_cast<int>(time.hours().count()),
            static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count())};
}

Instant from_shanghai(const Date& date, int hour, int minute, int second) {
    return std::chrono::sys_days(date.days()) + std::chrono::hours(hour) +
           std::chrono::minutes(minute) + std::chrono::seconds(second) - shanghai_offset;
}

Parsed<Instant> parse_moment(std::string_view typed) {
    const std::string text = trim(half_width(typed));
    if (text.empty()) return FaultCode::required;
    const std::string_view all = text;
    if (all.size() < 16 || (all[10] != 'T' && all[10] != ' ')) return FaultCode::moment_form;
    const auto date = Date::parse(all.substr(0, 10));
    if (!date)
        return date.fault().code == FaultCode::date_form ? FaultCode::moment_form
                                                         : date.fault().code;
    // some browsers send the seconds too
    const std::string_view clock = all.substr(11);
    const bool minutes = clock.size() == 5 || (clock.size() == 8 && clock.substr(5) == ":00");
    if (!minutes || clock[2] != ':' || !all_digits(clock.substr(0, 2)) ||
        !all_digits(clock.substr(3, 2)))
        return FaultCode::moment_form;
    const int hour = number(clock.substr(0, 2)), minute = number(clock.substr(3, 2));
    if (hour > 23 || minute > 59) return FaultCode::moment_form;
    return from_shanghai(*date, hour, minute);
}

std::string moment_text(Instant instant) {
    return shanghai(instant).date.iso() + 'T' + clock_text(instant);
}

std::string clock_text(Instant instant) {
    const Civil civil = shanghai(instant);
    return padded(civil.hour, 2) + ':' + padded(civil.minute, 2);
}

std::string iso_text(Instant instant) {
    const Civil civil = shanghai(instant);
    return civil.date.iso() + 'T' + clock_text(instant) + ':' + padded(civil.second, 2) + "+08:00";
}

}  // namespace domain
