#include "domain/instant.h"

#include "domain/digits.h"

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

std::string clock_text(Instant instant) {
    const Civil civil = shanghai(instant);
    return padded(civil.hour, 2) + ':' + padded(civil.minute, 2);
}

std::string iso_text(Instant instant) {
    const Civil civil = shanghai(instant);
    return civil.date.iso() + 'T' + clock_text(instant) + ':' + padded(civil.second, 2) + "+08:00";
}

}  // namespace domain
