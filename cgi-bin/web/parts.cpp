#include "web/parts.h"

#include <array>
#include <sstream>
#include <string>

#include "templates/part/countdown.tpl.h"
#include "templates/part/moment.tpl.h"
#include "templates/part/steps.tpl.h"

namespace web {
namespace {

using domain::Stage;

constexpr std::array way = {Stage::agreement, Stage::profile, Stage::subjects, Stage::photo,
                            Stage::review,    Stage::payment, Stage::paid};

// The step of the way that a stage belongs to.
Stage step_of(Stage stage) {
    switch (stage) {
        case Stage::pending:
        case Stage::rejected: return Stage::review;
        case Stage::confirmed: return Stage::paid;
        default: return stage;
    }
}

const std::array weekdays = {km_SUN, km_MON, km_TUE, km_WED, km_THU, km_FRI, km_SAT};

std::string two(std::int64_t number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

void fill_brief(Block& part, domain::Instant when) {
    const auto civil = domain::shanghai(when);
    part.set(km_ISO, domain::iso_text(when));
    part.set(km_MONTH, civil.date.month()).set(km_DAY, civil.date.day());
    part.show(km_WITH_TIME).set(km_TIME, domain::clock_text(when));
}

void show_lines(Block& block, const Marker& line, const Marker& words, const std::string& text) {
    std::istringstream lines(text);
    for (std::string each; std::getline(lines, each);)
        if (!each.empty()) block.add(line).set(words, each);
}

void fill_moment(Block& part, domain::Instant when) {
    fill_brief(part, when);
    part.show(km_WITH_WEEKDAY).show(weekdays.at(domain::shanghai(when).weekday));
}

void fill_day(Block& part, domain::Date date) {
    part.set(km_ISO, date.iso());
    part.set(km_MONTH, date.month()).set(km_DAY, date.day());
}

void show_steps(Block& block, const Marker& marker, Stage stage, bool reviews) {
    if (stage == Stage::lapsed || stage == Stage::cancelled) return;
    auto part = block.include(marker, "part/steps.tpl");
    const Stage current = step_of(stage);
    const bool all_done = current == Stage::paid;
    std::int64_t number = 0;
    bool next = false;
    for (const Stage at : way) {
        if (at == Stage::review && !reviews) continue;
        ++number;
        auto step = part.add(ks_STEP);
        step.show_named(domain::name(at));
        if (at < current || all_done) {
            step.show(ks_DONE);
        } else if (at == current) {
            step.show(ks_CURRENT).set(ks_NUMBER, number);
            step.set(ks_TOTAL, static_cast<std::int64_t>(way.size()) - (reviews ? 0 : 1));
        } else {
            step.show(ks_TO_COME).show_if(next, ks_NEXT);
        }
        next = at == current;
    }
}

void show_badge(Block& block, const Marker& marker, std::string_view state) {
    block.include(marker, "part/badge.tpl").show_named(state);
}

void show_countdown(Block& block, const Marker& marker, Countdown of, domain::Instant until,
                    domain::Instant now) {
    using namespace std::chrono;
    auto part = block.include(marker, "part/countdown.tpl");
    const auto left = until > now ? ceil<seconds>(until - now) : seconds{0};
    const bool in_days = left >= days{1};
    part.set(kc_UNTIL_ISO, domain::iso_text(until)).set(kc_NOW_ISO, domain::iso_text(now));
    part.moment(kc_UNTIL, until);
    part.show(of == Countdown::fill_in   ? kc_FILL_IN
              : of == Countdown::review  ? kc_REVIEW
              : of == Countdown::payment ? kc_PAYMENT
                                         : kc_ATTEMPT);
    part.show(left.count() > 0 ? kc_RUNNING : kc_OVER).show_if(left < hours{2}, kc_SOON);
    part.show_if(in_days, kc_IN_DAYS).show(kc_IN_HOURS).show_if(!in_days, kc_IN_SECONDS);
    part.set(kc_DAYS, left / days{1});
    part.set(kc_HOURS, two(left % days{1} / hours{1}));
    part.set(kc_MINUTES, two(left % hours{1} / minutes{1}));
    part.set(kc_SECONDS, two(left % minutes{1} / seconds{1}));
}

}  // namespace web
