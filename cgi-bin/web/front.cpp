#include "web/front.h"

#include <algorithm>

#include "templates/index.tpl.h"
#include "web/notice_list.h"
#include "web/parts.h"
#include "web/window_bar.h"

namespace web {
namespace {

using domain::Instant;
using domain::Sitting;
using domain::Window;

// The one to show: that whose fill-in is on, else the next one, else what still goes on.
const Sitting* shown(const store::Calendar& calendar) {
    const Sitting* best = nullptr;
    const auto rank = [&](const Sitting& s) {
        return s.fill_in.open(calendar.now) ? 0 : s.fill_in.begun(calendar.now) ? 2 : 1;
    };
    for (const Sitting& sitting : calendar.sittings)
        if (best == nullptr || rank(sitting) < rank(*best)) best = &sitting;
    return best;
}

// What is left, in the largest unit that is not nought.
void fill_left(Block& window, std::chrono::microseconds left) {
    using namespace std::chrono;
    if (left >= days{1})
        window.set(ki_LEFT, left / days{1}).show(ki_IN_DAYS);
    else if (left >= hours{1})
        window.set(ki_LEFT, left / hours{1}).show(ki_IN_HOURS);
    else
        window.set(ki_LEFT, ceil<minutes>(left).count()).show(ki_IN_MINUTES);
}

void fill_window(Block& block, const Marker& which, const Window& window, const Scale& scale,
                 Instant now) {
    auto part = block.add(ki_WINDOW).show(which);
    auto from = part.include(ki_FROM, "part/moment.tpl"),
         to = part.include(ki_TO, "part/moment.tpl");
    fill_brief(from, window.from);
    fill_brief(to, window.to);
    part.show(!window.begun(now) ? ki_BEFORE : window.over(now) ? ki_AFTER : ki_RUNNING);
    fill_left(part, window.to - now);
    const Instant reached = std::clamp(now, window.from, window.to);
    part.set(ki_PAST_X, scale.x(window.from));
    part.set(ki_PAST_WIDTH, scale.width(window.from, reached));
    part.set(ki_REST_X, scale.x(reached)).set(ki_REST_WIDTH, scale.width(reached, window.to));
    if (scale.has(now)) part.add(ki_NOW_LINE).set(ki_NOW_X, scale.x(now));
    for (const Instant tick : scale.ticks()) part.add(ki_TICK).set(ki_X, scale.x(tick));
}

// 3月28日–30日, or with the month twice where it changes.
void fill_exam(Block& view, const Sitting& sitting) {
    auto exam = view.add(ki_EXAM).set(ki_NUMBER, sitting.number);
    exam.day(ki_EXAM_FROM, sitting.exam_from);
    if (sitting.exam_from.month() != sitting.exam_to.month())
        exam.day(ki_EXAM_TO, sitting.exam_to);
    else
        exam.add(ki_SAME_MONTH).set(ki_LAST_DAY, sitting.exam_to.day());
}

void fill_sitting(Block& view, const Sitting& sitting, Instant now) {
    const bool open = sitting.fill_in.open(now);
    auto title = view.add(open ? ki_OPEN : sitting.fill_in.over(now) ? ki_CLOSED : ki_COMING);
    title.set(ki_NAME, sitting.name).moment(ki_BEGINS, sitting.fill_in.from);
    fill_exam(view, sitting);

    const Scale scale(sitting);
    auto dates = view.add(ki_SITTING);
    if (open) show_countdown(dates, ki_COUNTDOWN, Countdown::fill_in, sitting.fill_in.to, now);
    fill_window(dates, ki_FILL_IN, sitting.fill_in, scale, now);
    fill_window(dates, ki_REVIEW, sitting.review, scale, now);
    fill_window(dates, ki_PAYMENT, sitting.payment, scale, now);
    dates.set(ki_PAY_HOURS,
              std::chrono::duration_cast<std::chrono::hours>(sitting.pay_within).count());
    if (!sitting.announcement.empty()) {
        auto said = dates.add(ki_ANNOUNCEMENT);
        show_lines(said, ki_LINE, ki_WORDS, sitting.announcement);
    }
    dates.show(scale.daily() ? ki_DAILY : ki_WEEKLY);
    if (scale.has(now)) {
        auto said = dates.add(ki_NOW_SAID).include(ki_NOW, "part/moment.tpl");
        fill_brief(said, now);
    }
}

}  // namespace

void show_front(View& view, const store::Calendar& calendar,
                const std::vector<store::Notice>& notices) {
    const Sitting* sitting = shown(calendar);
    if (sitting == nullptr)
        view.show(ki_NONE);
    else
        fill_sitting(view, *sitting, calendar.now);
    if (notices.empty())
        view.show(ki_NO_NOTICE);
    else
        show_notices(view, ki_NOTICES, notices);
}

}  // namespace web
