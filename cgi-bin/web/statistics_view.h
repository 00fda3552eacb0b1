#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/statistics.h"
#include "web/view.h"

// Counts as tables with bars. Where a level is asked for, choices are counted and not people.
namespace web {

// "2,847"
std::string grouped(std::int64_t number);

// To the second, at {{>marker}}.
void show_moment(Block& block, const Marker& marker, domain::Instant now);

// 一级 to 四级, at {{>marker}}.
void show_level(Block& block, const Marker& marker, int level);

// What is left of a subject's places, at {{>marker}}.
void show_places(Block& row, const Marker& marker, const store::StatisticLine& subject);

// Of all sites together.
store::Figures total_of(const store::Statistics& all);
// The row of figures above the tables, at {{>marker}}.
void show_totals(Block& block, const Marker& marker, const store::Figures& total, bool choices);

// By the way of a candidate; those that hold places are told though nobody stands there.
std::vector<store::StatisticLine> in_order(const std::vector<store::StatisticLine>& stages);
// The subjects' choices by level.
std::vector<store::StatisticLine> levels_of(const std::vector<store::StatisticLine>& subjects);

// A table at {{>marker}}, each line with a bar; nothing for one without lines.
enum class BarsOf { stages, levels, sites, classes, sittings };
void show_bars(Block& block, const Marker& marker, BarsOf of,
               const std::vector<store::StatisticLine>& lines, bool choices);

}  // namespace web
