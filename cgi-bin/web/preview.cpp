#include "web/preview.h"

#include "web/words.h"

namespace web {
namespace {

using domain::Stage;
using store::Registration;

domain::Money fee_of(const domain::SittingPlan& plan, const store::Subject& subject) {
    const auto own = plan.subjects.find(subject.code)->second;
    return own.value_or(
        plan.level_fees.at(static_cast<std::size_t>(subject.level - 1)).value_or(domain::Money{}));
}

// The first subjects that the sitting opens.
std::vector<store::Choice> some_choices(const domain::SittingPlan& plan,
                                        const std::vector<store::Subject>& subjects) {
    constexpr std::size_t some = 2;
    std::vector<store::Choice> choices;
    for (const auto& subject : subjects)
        if (choices.size() < some && plan.subjects.contains(subject.code))
            choices.push_back({{},
                               subject.code,
                               subject.name,
                               subject.level,
                               subject.minutes,
                               fee_of(plan, subject)});
    return choices;
}

Registration registration_in(Stage stage, domain::Instant at, const domain::Sitting& sitting) {
    const domain::Instant since = at - std::chrono::hours(1);
    Registration registration{.id = {},
                              .passport = {},
                              .stage = stage,
                              .revision = 0,
                              .person = {},
                              .site = {},
                              .needs_review = true,
                              .serial = {},
                              .hold = {true, since, since, {}},
                              .applied_at = since,
                              .portrait_at = {},
                              .portrait_tag = {},
                              .paying = false,
                              .in_doubt = false,
                              .choices = {}};
    registration.hold.until = domain::hold_until(stage, registration.hold, sitting);
    return registration;
}

}  // namespace

Visit as_candidate(const Visit& visit, domain::Instant at, const std::string& see) {
    Visit other{visit.setup, visit.request, {}, {}, {}, at, {}, {}};
    other.page = visit.page;
    other.frame.now = at;
    other.frame.preview = Preview{0, domain::moment_text(at), see};
    return other;
}

void stand(Visit& visit, const domain::SittingPlan& plan,
           const std::vector<store::Subject>& subjects, Stage stage) {
    visit.frame.side = Frame::Side::candidate;
    visit.frame.tab = "welcome";
    visit.frame.who = words("labels.tpl", "preview_candidate");
    store::Candidate candidate{{}, {}, {}, true, false, visit.now, plan.sitting, {}};
    if (stage != Stage::agreement) {
        auto registration = registration_in(stage, visit.now, plan.sitting);
        const auto& until = registration.hold.until;
        visit.frame.preview->passed = until && *until <= visit.now;
        if (visit.frame.preview->passed) registration.stage = Stage::lapsed;
        if (stage > Stage::profile) registration.person["name"] = visit.frame.who;
        if (domain::holds_places(registration.stage))
            registration.choices = some_choices(plan, subjects);
        candidate.registration = std::move(registration);
    }
    visit.candidate = std::move(candidate);
}

}  // namespace web
