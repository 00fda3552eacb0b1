#include "web/welcome_view.h"

#include "templates/welcome.tpl.h"
#include "web/amend.h"
#include "web/next_step.h"
#include "web/notice_list.h"
#include "web/parts.h"

namespace web {
namespace {

using domain::Stage;
using store::Registration;

void fill_choices(Block& mine, const Visit& visit, const Registration& registration) {
    if (registration.choices.empty()) return;
    auto chosen = mine.add(kw_CHOSEN).set(kw_SUM, registration.sum().text());
    for (const auto& choice : registration.choices)
        chosen.add(kw_CHOICE).set(kw_CODE, choice.subject_code).set(kw_NAME, choice.subject_name);
    if (registration.stage >= Stage::paid) {
        chosen.show(kw_PAID);
        return;
    }
    if (registration.in_doubt) return;  // what is to pay is not known
    auto unpaid = chosen.add(kw_UNPAID).add(registration.needs_review ? kw_REVIEWS : kw_NO_REVIEW);
    unpaid.set(kw_PAY_HOURS,
               std::chrono::duration_cast<std::chrono::hours>(visit.sitting().pay_within).count());
}

void fill_mine(Block& view, const Visit& visit) {
    const Registration& registration = visit.registration();
    if (registration.person.empty()) return;
    auto mine = view.add(kw_MINE);
    const bool mendable = registration.stage == Stage::subjects ||
                          std::holds_alternative<domain::Step>(amend_step(visit));
    mine.add(kw_PERSON).set(kw_NAME, registration.person.at("name")).show_if(mendable, kw_MENDABLE);
    if (registration.site)
        mine.add(kw_SITE)
            .set(kw_NAME, registration.site->name)
            .set(kw_CODE, registration.site->code)
            .show(registration.needs_review ? kw_REVIEWS : kw_NO_REVIEW);
    fill_choices(mine, visit, registration);
    if (registration.serial)
        mine.add(kw_SERIAL).set(kw_NUMBER, registration.number(visit.sitting()));
    mine.show_if(may_withdraw(visit), kw_CANCELLABLE);
    if (visit.request.query("ask") != "withdraw" || !may_withdraw(visit)) return;
    const auto& fill_in = visit.sitting().fill_in;
    auto ask = view.add(kw_ASK).set(kw_REVISION, registration.revision);
    if (fill_in.over(visit.now))
        ask.show(kw_TOO_LATE);
    else
        ask.add(kw_AGAIN).moment(kw_UNTIL, fill_in.to);
}

void fill_announcement(Block& view, const std::string& text) {
    if (text.empty()) return;
    auto said = view.add(kw_ANNOUNCEMENT);
    show_lines(said, kw_LINE, kw_WORDS, text);
}

void fill_others(Block& view, const Visit& visit, const store::Calendar& calendar) {
    const auto& current = visit.candidate->sitting;
    std::optional<Block> list;
    for (const auto& sitting : calendar.sittings) {
        if (current && sitting.id == current->id) continue;
        if (!list) list.emplace(view.add(kw_CHOICE_OF_SITTING));
        if (current) list->set(kw_NAME, current->name);
        auto other = list->add(kw_OTHER).set(kw_NAME, sitting.name).set(kw_NUMBER, sitting.number);
        other.moment(kw_FROM, sitting.fill_in.from).moment(kw_TO, sitting.fill_in.to);
        other.set(kw_ID, sitting.id.value);
    }
}

void fill_past(Block& view, const std::vector<store::PastRegistration>& past) {
    view.show_if(past.empty(), kw_NO_PAST);
    if (past.empty()) return;
    auto table = view.add(kw_HAS_PAST);
    for (const auto& each : past) {
        auto row = table.add(kw_PAST).set(kw_SITTING, each.sitting).set(kw_SITE, each.site);
        for (const auto& subject : each.subjects) row.add(kw_SUBJECT).set(kw_TEXT, subject);
        show_badge(row, kw_BADGE, domain::name(each.stage));
    }
}

}  // namespace

void show_welcome(View& view, const Visit& visit, const WelcomeNews& news) {
    const auto& candidate = *visit.candidate;
    view.set(kw_WHO, visit.frame.who).show_if(!candidate.greeted, kw_GREETING);
    if (candidate.sitting) {
        view.add(kw_SITTING)
            .set(kw_NAME, candidate.sitting->name)
            .set(kw_NUMBER, candidate.sitting->number);
        fill_announcement(view, candidate.sitting->announcement);
        show_next_step(view, visit);
    } else {
        view.show(kw_NOTHING);
    }
    if (candidate.registration) fill_mine(view, visit);
    fill_others(view, visit, news.calendar);
    if (!news.notices.empty()) {
        auto section = view.add(kw_NOTICES);
        show_notices(section, kw_LIST, news.notices);
    }
    fill_past(view, news.past);
}

}  // namespace web
