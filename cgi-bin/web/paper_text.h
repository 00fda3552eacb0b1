#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "domain/instant.h"
#include "domain/money.h"
#include "web/setup.h"
#include "web/view.h"

namespace web {

// The words of a paper: templates/paper/<stem>.tpl, filled in, as lines for drawing::paper_pdf().
// {{INSTITUTION}} is there as in every template, and {{>MADE}} says `made`. Whatever a value holds,
// it stays in its field: a tab or an end of line in it becomes a space.
std::string paper_text(const Setup& setup, std::string_view stem, domain::Instant made,
                       const std::function<void(Block&)>& fill);

// {{>marker}} is paper/moment.tpl or paper/amount.tpl: words without the HTML that pages have.
void paper_moment(Block& block, const Marker& marker, domain::Instant when);
void paper_amount(Block& block, const Marker& marker, domain::Money amount);

}  // namespace web
