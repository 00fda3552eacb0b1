#include "web/status_view.h"

#include <ctemplate/template.h>

#include <algorithm>
#include <stdexcept>

#include "domain/money.h"
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

using Troubles = std::vector<std::pair<const Marker*, std::int64_t>>;

void add(Troubles& all, const Marker& section, std::int64_t number, std::int64_t least = 1) {
    if (number >= least) all.emplace_back(&section, number);
}

// What stands still.
Troubles faults(const Status& status) {
    Troubles all;
    add(all, ks_NO_DATABASE, status.database ? 0 : 1);
    add(all, ks_NO_CLERK, status.database && status.clerk_is_silent() ? 1 : 0);
    return all;
}

// What needs somebody's hand, each with the number that its sentence says.
Troubles delays(const Status& status) {
    Troubles all;
    add(all, ks_MAIL_LATE, number_of(status, "mail_oldest_seconds") / 60, late_after);
    add(all, ks_STUCK, number_of(status, "payment_attempts", "stuck"));
    add(all, ks_REFUSED, number_of(status, "refunds", "refused"));
    add(all, ks_OVERDUE, number_of(status, "overdue"), many_overdue);
    return all;
}

// Whether there was nothing to say.
bool quiet(Block& page, const Marker& banner, const Troubles& all) {
    if (all.empty()) return true;
    auto shown = page.add(banner);
    for (const auto& [section, number] : all) shown.add(*section).set(ks_HOW_MANY, number);
    return false;
}

void show_trouble(Block& page, const Status& status) {
    const bool stands = quiet(page, ks_FAULT, faults(status));
    if (quiet(page, ks_TROUBLE, delays(status)) && stands) page.show(ks_WELL);
}

// Words stand in a template; a sitting's or a site's number says itself.
void show_label(Block& row, const std::string& label, const std::string& of) {
    if (label == "stage")
        row.include(ks_STAGE, "part/badge.tpl").show_named(of);
    else if (label == "sitting" || label == "site")
        row.set(ks_WHICH, of);
    else
        row.include(ks_STATE, "part/status-label.tpl").show_named(of);
}

void show_value(Block& row, const store::StatusNumber& number) {
    const auto value = static_cast<std::int64_t>(number.value);
    if (number.metric.ends_with("_seconds"))
        row.add(ks_LONG).set(ks_HOURS, value / 3600).set(ks_MINUTES, value / 60 % 60);
    else if (number.metric.find("_fen_") != std::string::npos)
        row.add(ks_YUAN).set(ks_AMOUNT, domain::Money::of_fen(value).text());
    else
        row.add(ks_COUNT).set(ks_VALUE, value);
}

// Of what there is none, there is nothing to say.
void show_numbers(Block& page, const Status& status) {
    if (!status.database) return;
    auto section = page.add(ks_NUMBERS);
    for (const auto& each : status.numbers) {
        if (each.value < 1) continue;
        auto row = section.add(ks_NUMBER);
        row.include(ks_NAME, "part/status-name.tpl").show_named(each.metric);
        for (const auto& [label, of] : each.labels) show_label(row, label, of);
        show_value(row, each);
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
        row.include(ks_WORDS, "part/status-round.tpl").show_named(each.name);
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
    page.show(status.refreshing ? ks_REFRESHING : ks_STILL);
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
