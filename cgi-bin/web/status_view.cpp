#include "web/status_view.h"

#include <ctemplate/template.h>

#include <algorithm>
#include <stdexcept>

#include "templates/status.tpl.h"
#include "web/view.h"

namespace web {
namespace {

constexpr int silent_after = 60;   // seconds: its rounds come every second
constexpr int late_after = 15;     // minutes that a mail has waited
constexpr int many_overdue = 100;  // what a round of the clerk takes on at once

std::int64_t number_of(const Status& status, std::string_view metric, std::string_view of = "") {
    double sum = 0;
    for (const auto& each : status.numbers)
        if (each.metric == metric &&
            (of.empty() || (!each.labels.empty() && each.labels.front().second == of)))
            sum += each.value;
    return static_cast<std::int64_t>(sum);
}

// What needs somebody's hand, each with the number that its sentence says.
std::vector<std::pair<const Marker*, std::int64_t>> troubles(const Status& status) {
    std::vector<std::pair<const Marker*, std::int64_t>> all;
    const auto look = [&](const Marker& section, std::int64_t number, std::int64_t least = 1) {
        if (number >= least) all.emplace_back(&section, number);
    };
    look(ks_NO_DATABASE, status.database ? 0 : 1);
    look(ks_NO_CLERK, status.database && status.clerk_is_silent() ? 1 : 0);
    look(ks_MAIL_LATE, number_of(status, "mail_oldest_seconds") / 60, late_after);
    look(ks_STUCK, number_of(status, "payment_attempts", "stuck"));
    look(ks_REFUSED, number_of(status, "refunds", "refused"));
    look(ks_OVERDUE, number_of(status, "overdue"), many_overdue);
    return all;
}

void show_trouble(Block& page, const Status& status) {
    const auto all = troubles(status);
    if (all.empty()) {
        page.show(ks_WELL);
        return;
    }
    auto trouble = page.add(ks_TROUBLE);
    for (const auto& [section, number] : all) trouble.add(*section).set(ks_HOW_MANY, number);
}

// Of what there is none, there is nothing to say.
void show_numbers(Block& page, const Status& status) {
    if (!status.database) return;
    auto section = page.add(ks_NUMBERS);
    for (const auto& each : status.numbers) {
        if (each.value < 1) continue;
        auto row = section.add(ks_NUMBER);
        row.include(ks_NAME, "part/status-name.tpl").show_named(each.metric);
        std::string which;
        for (const auto& [label, of] : each.labels) which += (which.empty() ? "" : " ") + of;
        row.set(ks_WHICH, which).set(ks_VALUE, static_cast<std::int64_t>(each.value));
    }
}

void show_rounds(Block& page, const Status& status) {
    if (status.rounds.empty()) {
        page.show(ks_NO_ROUNDS);
        return;
    }
    auto section = page.add(ks_ROUNDS);
    for (const auto& each : status.rounds) {
        auto row = section.add(ks_ROUND);
        row.set(ks_NAME, each.name).set(ks_FAILED, each.failed);
        if (each.done_ago) row.set(ks_AGO, *each.done_ago);
    }
}

void show_pages(Block& page, const Status& status) {
    if (status.pages.empty()) {
        page.show(ks_NO_PAGES);
        return;
    }
    auto section = page.add(ks_PAGES);
    for (const auto& each : status.pages)
        section.add(ks_PAGE)
            .set(ks_NAME, each.name)
            .set(ks_REQUESTS, each.requests)
            .set(ks_ERRORS, each.errors)
            .set(ks_MEAN, static_cast<std::int64_t>(
                              1000 * each.seconds /
                              static_cast<double>(std::max<std::int64_t>(each.requests, 1))));
}

}  // namespace

bool Status::clerk_is_silent() const {
    return std::none_of(rounds.begin(), rounds.end(), [](const RoundCount& each) {
        return each.done_ago && *each.done_ago < silent_after;
    });
}

std::string status_page(const Status& status) {
    ctemplate::TemplateDictionary dictionary("status");
    Block page(dictionary);
    page.set(ks_INSTITUTION, status.institution).moment(ks_NOW, status.now);
    show_trouble(page, status);
    show_numbers(page, status);
    show_rounds(page, status);
    show_pages(page, status);
    std::string out;
    if (!ctemplate::ExpandTemplate("status.tpl", ctemplate::STRIP_BLANK_LINES, &dictionary, &out))
        throw std::runtime_error("the template status.tpl cannot be read");
    return out;
}

}  // namespace web
