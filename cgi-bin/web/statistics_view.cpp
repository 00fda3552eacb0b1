#include "web/statistics_view.h"

#include <algorithm>

#include "domain/stage.h"
#include "templates/part/bars.tpl.h"
#include "templates/part/figure.tpl.h"
#include "templates/part/places.tpl.h"
#include "templates/part/second.tpl.h"
#include "templates/part/totals.tpl.h"
#include "web/parts.h"

namespace web {
namespace {

using Lines = std::vector<store::StatisticLine>;

// A column: its name is a section of part/figure.tpl.
struct Column {
    const Marker& name;
    std::string value;
};

std::string yuan(domain::Money money) {
    const std::string text = money.text();
    const auto point = text.size() - 3;
    const std::string whole = grouped(money.fen() / 100);
    return text.ends_with(".00") ? whole : whole + text.substr(point);
}

std::vector<Column> columns_of(BarsOf of, const store::Figures& figures, bool choices) {
    if (choices && of == BarsOf::stages) return {{kf_CHOICES, grouped(figures.choices)}};
    if (choices)
        return {{kf_CHOICES, grouped(figures.choices)},
                {kf_PAID_CHOICES, grouped(figures.paid_choices)},
                {kf_RECEIVED, yuan(figures.received)}};
    if (of == BarsOf::stages)
        return {{kf_PEOPLE, grouped(figures.people)}, {kf_CHOICES, grouped(figures.choices)}};
    if (of == BarsOf::sittings)
        return {{kf_PEOPLE, grouped(figures.people)}, {kf_PAID, grouped(figures.paid)}};
    return {{kf_PEOPLE, grouped(figures.people)},
            {kf_CHOICES, grouped(figures.choices)},
            {kf_PAID, grouped(figures.paid)},
            {kf_RECEIVED, yuan(figures.received)}};
}

void show_name(Block& row, BarsOf of, const store::StatisticLine& line) {
    if (of == BarsOf::stages) return show_badge(row, kb_STAGE, line.key);
    if (of == BarsOf::levels) return show_level(row, kb_LEVEL, line.level);
    if (of == BarsOf::classes) {
        row.set(kb_NAME, line.key).show_if(line.key.empty(), kb_NO_CLASS);
        return;
    }
    row.set(kb_NAME, line.name).show_if(line.name.empty(), kb_NO_SITE);
}

const char* heading_of(BarsOf of) {
    switch (of) {
        case BarsOf::stages: return "stages";
        case BarsOf::levels: return "levels";
        case BarsOf::sites: return "sites";
        case BarsOf::classes: return "classes";
        case BarsOf::sittings: return "sittings";
    }
    return "";
}

void show_figure(Block& block, const Marker& section, const Marker& title, const Marker& value,
                 const Column& column) {
    Block cell = block.add(section).set(value, column.value);
    cell.include(title, "part/figure.tpl").show(column.name);
}

}  // namespace

std::string grouped(std::int64_t number) {
    std::string text = std::to_string(number);
    for (auto at = text.size(); at > 3 && text[at - 4] != '-';) text.insert(at -= 3, ",");
    return text;
}

void show_moment(Block& block, const Marker& marker, domain::Instant now) {
    const auto civil = domain::shanghai(now);
    Block part = block.include(marker, "part/second.tpl");
    part.set(ks_ISO, domain::iso_text(now)).set(ks_MONTH, civil.date.month());
    part.set(ks_DAY, civil.date.day());
    part.set(ks_CLOCK, domain::clock_text(now) + (civil.second < 10 ? ":0" : ":") +
                           std::to_string(civil.second));
}

void show_level(Block& block, const Marker& marker, int level) {
    block.include(marker, "part/level.tpl").show_named("LEVEL_" + std::to_string(level));
}

void show_places(Block& row, const Marker& marker, const store::StatisticLine& subject) {
    const auto left = subject.capacity - subject.figures.choices;
    Block part = row.include(marker, "part/places.tpl").set(kp_CAPACITY, grouped(subject.capacity));
    part.show(left <= 0 ? kp_FULL : left <= 10 ? kp_FEW : kp_SOME).set(kp_LEFT, grouped(left));
}

store::Figures total_of(const store::Statistics& all) {
    store::Figures total;
    for (const auto& site : all.sites) {
        total.people += site.figures.people;
        total.choices += site.figures.choices;
        total.pending += site.figures.pending;
        total.paid += site.figures.paid;
        total.paid_choices += site.figures.paid_choices;
        total.received += site.figures.received;
    }
    return total;
}

void show_totals(Block& block, const Marker& marker, const store::Figures& total, bool choices) {
    Block part = block.include(marker, "part/totals.tpl");
    const auto show = [&part](const Marker& name, const std::string& value) {
        Block figure = part.add(kt_FIGURE).set(kt_VALUE, value);
        figure.include(kt_TITLE, "part/figure.tpl").show(name);
    };
    if (!choices) show(kf_PEOPLE, grouped(total.people));
    show(kf_CHOICES, grouped(total.choices));
    if (!choices) show(kf_PENDING, grouped(total.pending));
    if (choices)
        show(kf_PAID_CHOICES, grouped(total.paid_choices));
    else
        show(kf_PAID, grouped(total.paid));
    show(kf_RECEIVED, yuan(total.received));
}

Lines in_order(const Lines& stages) {
    Lines ordered;
    for (const auto name : domain::stage_names) {
        const auto found = std::find_if(stages.begin(), stages.end(),
                                        [name](const auto& line) { return line.key == name; });
        if (found != stages.end())
            ordered.push_back(*found);
        else if (domain::holds_places(*domain::stage_named(name)))
            ordered.push_back({.key = std::string(name), .name = ""});
    }
    return ordered;
}

Lines levels_of(const Lines& subjects) {
    Lines levels;
    for (int level = 1; level <= 4; ++level) {
        store::StatisticLine sum{.key = "", .name = "", .level = level};
        for (const auto& subject : subjects) {
            if (subject.level != level) continue;
            sum.figures.choices += subject.figures.choices;
            sum.figures.paid_choices += subject.figures.paid_choices;
            sum.figures.received += subject.figures.received;
        }
        if (sum.figures.choices > 0) levels.push_back(sum);
    }
    return levels;
}

void show_bars(Block& block, const Marker& marker, BarsOf of, const Lines& lines, bool choices) {
    if (lines.empty()) return;
    const auto length = [choices](const store::StatisticLine& line) {
        return choices ? line.figures.choices : line.figures.people;
    };
    std::int64_t longest = 1;
    for (const auto& line : lines) longest = std::max(longest, length(line));
    Block table = block.include(marker, "part/bars.tpl");
    table.show_named(heading_of(of));
    for (const auto& column : columns_of(of, {}, choices))
        table.add(kb_COLUMN).include(kb_TITLE, "part/figure.tpl").show(column.name);
    for (const auto& line : lines) {
        Block row = table.add(kb_LINE);
        show_name(row, of, line);
        row.set(kb_SHARE, length(line) * 1000 / longest);
        for (const auto& column : columns_of(of, line.figures, choices))
            show_figure(row, kb_CELL, kb_TITLE, kb_VALUE, column);
    }
}

}  // namespace web
