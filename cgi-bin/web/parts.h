#pragma once

#include "domain/sitting.h"
#include "domain/stage.h"
#include "web/view.h"

// The parts that several pages show (templates/part/).
namespace web {

// Plain text of several lines: `line` once for each that is not empty, with its text at `words`.
void show_lines(Block& block, const Marker& line, const Marker& words, const std::string& text);

// part/moment.tpl
void fill_moment(Block& part, domain::Instant when);
void fill_day(Block& part, domain::Date date);
// without its weekday: 1月6日 17:00
void fill_brief(Block& part, domain::Instant when);

// part/steps.tpl at {{>STEPS}}: the way of one candidate with what is done, current and to come.
// Without review it has six steps; a lapsed or cancelled registration has none.
void show_steps(Block& block, const Marker& marker, domain::Stage stage, bool reviews);

// part/badge.tpl: a stage's name and colour, or a payment state's.
void show_badge(Block& block, const Marker& marker, std::string_view state);

// part/countdown.tpl: what is left until `until`; for an attempt to pay, until it has to be begun
// anew.
enum class Countdown { fill_in, review, payment, attempt };
void show_countdown(Block& block, const Marker& marker, Countdown of, domain::Instant until,
                    domain::Instant now);

}  // namespace web
