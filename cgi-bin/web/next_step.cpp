#include "web/next_step.h"

#include "domain/step.h"
#include "templates/welcome.tpl.h"
#include "web/parts.h"

namespace web {
namespace {

using domain::Event;
using domain::Instant;
using domain::Refusal;
using domain::Sitting;
using domain::Stage;
using store::Registration;

Stage stage_of(const Registration* registration) {
    return registration == nullptr ? Stage::agreement : registration->stage;
}

// What the candidate does next in a stage, where the fill-in window decides whether they can.
std::optional<Event> next_event(Stage stage) {
    switch (stage) {
        case Stage::agreement: return Event::agree;
        case Stage::profile: return Event::fill_in;
        case Stage::subjects: return Event::submit;
        case Stage::photo: return Event::accept_photo;
        case Stage::lapsed: return Event::resume;
        case Stage::cancelled: return Event::restart;
        default: return std::nullopt;
    }
}

std::optional<Refusal> refusal(Stage stage, const Sitting& sitting, Instant now) {
    const auto event = next_event(stage);
    if (!event) return std::nullopt;
    const auto step = domain::step(stage, *event, {}, sitting, now);
    const auto* refused = std::get_if<Refusal>(&step);
    return refused == nullptr ? std::nullopt : std::optional(*refused);
}

struct Deadline {
    Countdown of;
    Instant at;
};

// Until when the next step can be taken, and what ends then. Nothing once all is done.
std::optional<Deadline> deadline(const Registration* registration, const Sitting& sitting) {
    const Stage stage = stage_of(registration);
    const auto held = [&](Instant otherwise) {
        return registration->hold.until.value_or(otherwise);
    };
    switch (stage) {
        case Stage::photo:
            if (!registration->needs_review)
                return Deadline{Countdown::payment, held(sitting.fill_in.to)};
            return Deadline{Countdown::fill_in, held(sitting.fill_in.to)};
        case Stage::review: return Deadline{Countdown::fill_in, held(sitting.fill_in.to)};
        case Stage::pending: return Deadline{Countdown::review, sitting.review.to};
        case Stage::rejected: return Deadline{Countdown::review, held(sitting.review.to)};
        case Stage::payment: return Deadline{Countdown::payment, held(sitting.payment.to)};
        case Stage::paid:
        case Stage::confirmed: return std::nullopt;
        default: return Deadline{Countdown::fill_in, sitting.fill_in.to};
    }
}

void show_refused(Block& panel, Refusal refused, const Registration* registration,
                  const Sitting& sitting) {
    if (refused == Refusal::not_open) {
        panel.add(kw_NOT_OPEN)
            .moment(kw_OPENS, sitting.fill_in.from)
            .moment(kw_UNTIL, sitting.fill_in.to);
        return;
    }
    auto closed = panel.add(kw_CLOSED);
    closed.show(stage_of(registration) == Stage::photo ? kw_NO_PHOTO : kw_NOT_SUBMITTED);
    closed.show_if(registration != nullptr, kw_KEPT);
}

void show_stage(Block& panel, const Visit& visit, const Registration* registration, bool too_late) {
    const Sitting& sitting = visit.sitting();
    const bool in_doubt = registration != nullptr && registration->in_doubt;
    auto words =
        in_doubt ? panel.add(kw_IN_DOUBT) : panel.add_named(domain::name(stage_of(registration)));
    words.set(kw_PAY_HOURS,
              std::chrono::duration_cast<std::chrono::hours>(sitting.pay_within).count());
    if (registration != nullptr) {
        words.set(kw_REVISION, registration->revision);
        words.show(registration->needs_review ? kw_REVIEWED : kw_UNREVIEWED);
    }
    if (too_late)
        words.show(kw_TOO_LATE);
    else
        words.add(kw_AGAIN)
            .moment(kw_UNTIL, sitting.fill_in.to)
            .set(kw_REVISION, registration == nullptr ? 0 : registration->revision);
}

}  // namespace

void show_next_step(Block& view, const Visit& visit) {
    const Sitting& sitting = visit.sitting();
    const auto& held = visit.candidate->registration;
    const Registration* registration = held ? &*held : nullptr;
    const Stage stage = stage_of(registration);
    const bool ended = stage == Stage::lapsed || stage == Stage::cancelled;
    const bool in_doubt = registration != nullptr && registration->in_doubt;
    const auto refused = refusal(stage, sitting, visit.now);

    auto panel = view.add(kw_NEXT);
    const bool reviews =
        registration == nullptr || !registration->site || registration->needs_review;
    show_steps(panel, kw_STEPS, stage, reviews);
    show_badge(panel, kw_BADGE, in_doubt ? "trouble" : domain::name(stage));
    if (refused && !ended)
        show_refused(panel, *refused, registration, sitting);
    else
        show_stage(panel, visit, registration, refused.has_value());
    const auto end = deadline(registration, sitting);
    if (end && !refused && !in_doubt)
        show_countdown(panel, kw_COUNTDOWN, end->of, end->at, visit.now);
}

bool may_withdraw(const Visit& visit) {
    const auto& registration = visit.candidate->registration;
    if (!registration || registration->stage == Stage::lapsed || registration->in_doubt)
        return false;
    const auto step =
        domain::step(registration->stage, Event::withdraw, {}, visit.sitting(), visit.now);
    return std::holds_alternative<domain::Step>(step);
}

}  // namespace web
